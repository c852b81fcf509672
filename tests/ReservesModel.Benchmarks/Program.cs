using BenchmarkDotNet.Running;
using ReservesModel.Benchmarks;

if (args is ["compare", .. var sizes])
{
    Comparison.Print(sizes.Length == 0 ? [1_000, 100_000] : [.. sizes.Select(int.Parse)]);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(LedgerBenchmarks).Assembly).Run(args);
}
