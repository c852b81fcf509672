using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;

namespace ReservesModel.Benchmarks;

/// <summary>From JSON text to a plan, beside a bare loop over the tokens of the same text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string _text = "";

    /// <summary>How many lines the plan has.</summary>
    [Params(1_000, 100_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Make() => _text = MadePlan.OfPlainLines(Lines);

    [Benchmark(Baseline = true)]
    public int BareTokens() => Tokens(_text);

    [Benchmark]
    public Outcome<ScenarioFile> Read() => ScenarioReader.ReadText("made.json", _text);

    internal static int Tokens(string text)
    {
        using JsonTextReader reader = new(new StringReader(text));
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
