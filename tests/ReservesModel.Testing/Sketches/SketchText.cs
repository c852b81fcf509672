using System.Globalization;

namespace ReservesModel.Testing.Sketches;

/// <summary>Values as an officer writes them.</summary>
internal static class SketchText
{
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    /// <summary>£190K, £1.25m, £1,234.56, £0.01.</summary>
    internal static string Pounds(decimal pounds)
    {
        string sign = pounds < 0 ? "-£" : "£";
        decimal size = Math.Abs(pounds);
        return sign + size switch
        {
            >= 1_000_000_000m when size % 10_000_000m == 0 => (size / 1_000_000_000m).ToString("#,0.##", English) + "bn",
            >= 1_000_000m when size % 10_000m == 0 => (size / 1_000_000m).ToString("#,0.##", English) + "m",
            >= 1_000m when size % 1_000m == 0 => (size / 1_000m).ToString("0", English) + "K",
            _ when size % 1m == 0 => size.ToString("#,0", English),
            _ => size.ToString("#,0.00", English),
        };
    }

    /// <summary>2.75%.</summary>
    internal static string Rate(decimal rate) => (rate * 100).ToString("0.##########", CultureInfo.InvariantCulture) + "%";

    internal static string Percent(int tenths) =>
        string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}{(tenths % 10 == 0 ? "" : "." + (tenths % 10))}%");
}
