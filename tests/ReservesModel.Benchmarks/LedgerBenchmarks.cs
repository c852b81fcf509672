using BenchmarkDotNet.Attributes;
using ReservesModel.Calculation;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Loading;

namespace ReservesModel.Benchmarks;

/// <summary>From a plan to its ledger, with every derivation kept, beside the bare arithmetic.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private Plan _plain = null!;
    private Plan _posts = null!;

    /// <summary>How many lines, over five years.</summary>
    [Params(1_000, 100_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _plain = ScenarioReader.ReadText("made.json", MadePlan.OfPlainLines(Lines)).Value.Base.Plan;
        _posts = ScenarioReader.ReadText("made.json", MadePlan.OfPosts(Lines)).Value.Base.Plan;
    }

    [Benchmark(Baseline = true)]
    public decimal BareArithmetic() => DecimalLoop.Of(Lines);

    [Benchmark]
    public Ledger OneOffAndRecurrent() => Modeller.Run(_plain);

    [Benchmark]
    public Ledger Posts() => Modeller.Run(_posts);
}
