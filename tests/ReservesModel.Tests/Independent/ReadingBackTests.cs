using System.Text;
using ExcelDataReader;
using ReservesModel.Calculation;
using ReservesModel.Loading;
using ReservesModel.Reporting.Workbooks;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Independent;

/// <summary>The workbook as a reader that does not calculate sees it: the figures that are kept beside the formulas.</summary>
public sealed class ReadingBackTests
{
    [Fact]
    public void Bury_s_costs_are_kept_beside_their_formulas()
    {
        List<object?[]> costs = Rows("bury-2016", "Costs");

        object?[] total = costs.Single(row => row[0] is "Total");
        Assert.Equal([195000d, 190000d, 190000d], total.OfType<double>());
        object?[] recurrent = costs.Single(row => row[0] is "Additional recurrent posts");
        Assert.Equal([95000d, 190000d, 190000d], recurrent.OfType<double>());
    }

    [Fact]
    public void A_plan_without_amounts_has_words_where_its_figures_would_be()
    {
        List<object?[]> costs = Rows("bury-2022", "Costs");

        object?[] line = costs.Single(row => row[0] is "Residential placements");
        Assert.Contains("not yet quantified", line);
        Assert.Empty(line.OfType<double>());
    }

    private static List<object?[]> Rows(string plan, string sheet)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using MemoryStream workbook = new();
        WorkbookReport.Write(Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan + ".json")).Value), workbook);
        workbook.Position = 0;
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(workbook);
        while (reader.Name != sheet)
        {
            Assert.True(reader.NextResult(), $"There is no sheet {sheet}.");
        }

        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }

        return rows;
    }
}
