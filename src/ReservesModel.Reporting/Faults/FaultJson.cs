using Newtonsoft.Json;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Extracts;

namespace ReservesModel.Reporting.Faults;

/// <summary>Faults for other programs: an array of { code, file, line, column, sheet, cell, message, hint }. What a fault does not
/// have is null.</summary>
public static class FaultJson
{
    public static void Write(IReadOnlyList<Fault> faults, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartArray();
            foreach (Fault fault in faults)
            {
                json.WriteStartObject();
                json.Write("code", fault.Code);
                json.Write("file", string.IsNullOrEmpty(fault.Place.File) ? null : fault.Place.File);
                bool isText = fault.Place.Sheet is null;
                json.Write("line", Count(isText ? fault.Place.Line : 0));
                json.Write("column", Count(isText && fault.Place.Line > 0 ? fault.Place.Column : 0));
                json.Write("sheet", fault.Place.Sheet);
                json.Write("cell", fault.Place.Cell);
                json.Write("message", fault.Message);
                json.Write("hint", fault.Hint);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        text.WriteLine();
    }

    private static int? Count(int number) => number == 0 ? null : number;
}
