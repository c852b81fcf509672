using BenchmarkDotNet.Running;
using ReservesModel.Benchmarks;

if (args is ["compare", .. var sizes])
{
    Comparison.Print(sizes.Length == 0 ? [1_000, 100_000] : [.. sizes.Select(int.Parse)]);
}
else if (args is ["forms", .. var size])
{
    FormsComparison.Print(size.Length == 0 ? 100_000 : int.Parse(size[0], System.Globalization.CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(LedgerBenchmarks).Assembly).Run(args);
}
