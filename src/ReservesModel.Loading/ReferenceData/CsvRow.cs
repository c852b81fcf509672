using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.ReferenceData;

/// <summary>The rows of a file of rates that is part of the program. A fault in one is a defect of ours, so that it
/// throws.</summary>
/// <remarks>No field holds a comma, so none is quoted: these are our own files and not a user's.</remarks>
internal sealed class CsvRow(string file, int line, string[] names, string[] fields)
{
    internal static IEnumerable<CsvRow> Of(string file)
    {
        Type here = typeof(CsvRow);
        using Stream stream = here.Assembly.GetManifestResourceStream(here, file)
            ?? throw new InvalidOperationException($"{file} is not part of the program.");
        using StreamReader reader = new(stream);
        string[] names = reader.ReadLine()!.Split(',');
        for (int line = 2; reader.ReadLine() is { } text; line++)
        {
            string[] fields = text.Split(',');
            yield return fields.Length == names.Length
                ? new(file, line, names, fields)
                : throw new FormatException($"{file}:{line} has {fields.Length} fields and not {names.Length}.");
        }
    }

    internal string Text(string name) => fields[Array.IndexOf(names, name)];

    internal RateSource Source => new(Text("source"));

    internal int? Whole(string name) => Text(name) is { Length: > 0 } text
        ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
        : null;

    internal decimal? Number(string name) => Text(name) is { Length: > 0 } text
        ? decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;

    internal Money? Pounds(string name) => Number(name) is { } pounds ? new(pounds) : null;

    internal LocalDate Day(string name) => LocalDatePattern.Iso.Parse(Text(name)).Value;

    // 2016/17; the second half is checked, so that a slip of the pen is seen.
    internal FinancialYear Year
    {
        get
        {
            FinancialYear year = new(int.Parse(Text("year")[..4], NumberStyles.None, CultureInfo.InvariantCulture));
            return year.ToString() == Text("year")
                ? year
                : throw new FormatException($"{file}:{line}: {Text("year")} is not a financial year.");
        }
    }
}
