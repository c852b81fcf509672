using System.Globalization;
using ReservesModel.Spreadsheets.Charts;

namespace ReservesModel.Spreadsheets;

/// <summary>What hangs on a sheet in parts of its own: tables, notes, charts. Their numbers run on over all sheets.</summary>
internal sealed class SheetParts(PackageWriter package, IReadOnlyList<Sheet> sheets)
{
    private const string Drawings = "application/vnd.openxmlformats-officedocument.drawing";

    private int _tables;
    private int _charts;

    /// <summary>Adds the parts of a sheet, and the list by which it knows them.</summary>
    internal void Add(Sheet sheet, int number)
    {
        List<Relation> relations = [];
        if (sheet.Charts.Count > 0)
        {
            string drawing = string.Create(CultureInfo.InvariantCulture, $"drawing{number}.xml");
            relations.Add(new("rIdDrawing", Type("drawing"), $"../drawings/{drawing}"));
            package.Add($"xl/drawings/{drawing}", Drawings + "+xml", xml => DrawingPart.Write(sheet.Charts, xml));
            package.AddRelations($"xl/drawings/_rels/{drawing}.rels", [.. sheet.Charts.Select(AddChart)]);
        }

        if (sheet.Notes.Count > 0)
        {
            string words = $"comments{number}.xml", boxes = $"vmlDrawing{number}.vml";
            relations.Add(new("rIdNotes", Type("comments"), $"../{words}"));
            relations.Add(new("rIdBoxes", Type("vmlDrawing"), $"../drawings/{boxes}"));
            package.Add($"xl/{words}", PackageWriter.Sheets + "comments+xml", xml => NoteParts.WriteWords(sheet.Notes, xml));
            package.Add($"xl/drawings/{boxes}", null, xml => NoteParts.WriteBoxes(sheet.Notes, xml));
        }

        for (int at = 0; at < sheet.Tables.Count; at++)
        {
            SheetTable table = sheet.Tables[at];
            int id = ++_tables;
            relations.Add(new(IdOfTable(at), Type("table"), $"../tables/table{id}.xml"));
            package.Add($"xl/tables/table{id}.xml", PackageWriter.Sheets + "table+xml", xml => TablePart.Write(table, id, xml));
        }

        package.AddRelations($"xl/worksheets/_rels/sheet{number}.xml.rels", relations);
    }

    /// <summary>The name by which a sheet knows a table of its own, the first at 0.</summary>
    internal static string IdOfTable(int at) => string.Create(CultureInfo.InvariantCulture, $"rIdTable{at + 1}");

    private Relation AddChart(PlacedChart placed, int at)
    {
        string part = string.Create(CultureInfo.InvariantCulture, $"chart{++_charts}.xml");
        package.Add($"xl/charts/{part}", Drawings + "ml.chart+xml", xml => ChartPart.Write(placed.Chart, sheets, xml));
        return new($"rId{at + 1}", Type("chart"), $"../charts/{part}");
    }

    private static string Type(string kind) => $"{PackageWriter.Relationships}/{kind}";
}
