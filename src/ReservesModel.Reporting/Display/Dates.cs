using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ReservesModel.Reporting.Display;

/// <summary>Dates as officers write them, and as programs do.</summary>
public static class Dates
{
    private static readonly LocalDatePattern Long = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>20 July 2016.</summary>
    public static string InFull(LocalDate date) => Long.Format(date);

    /// <summary>2016-07-20.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
