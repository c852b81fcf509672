using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Testing.Generators;

namespace ReservesModel.Tests.Reporting.Workbooks;

/// <summary>Plans as the laws are tried on, worked out.</summary>
internal static class GeneratedFiles
{
    /// <param name="count">How many are made; a few cannot be read, where a scenario takes away a year that another value needs.</param>
    /// <param name="seed">Which.</param>
    internal static IEnumerable<(string Json, FileOutlook File)> Sample(int count, ulong seed) =>
        from sketch in PlanArbitraries.Plans().Generator.Sample(count, new Rnd(seed), 50)
        let json = sketch.ToJson()
        let read = ScenarioReader.ReadText("plan.json", json)
        where read.Succeeded
        select (json, Modeller.Run(read.Value));

    /// <summary>Whether it is of the size for which the workbook's cover promises pennies.</summary>
    internal static bool IsPromised(FileOutlook file) => file.Scenarios.All(scenario =>
        scenario.Outlook.Years.All(year => scenario.Outlook.GrossCost(year).Pounds < 1_000_000_000m)
        && scenario.Outlook.Ledger.Reserves.All(position => Math.Abs(position.Closing?.Pounds ?? 0) < 1_000_000_000m));
}
