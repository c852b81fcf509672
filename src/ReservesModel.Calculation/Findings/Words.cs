using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>The few turns of phrase that the messages of findings share.</summary>
internal static class Words
{
    private static readonly LocalDatePattern Long = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>2017/18, or 2017/18 to 2019/20 where they follow on each other, or 2017/18 and 2019/20.</summary>
    internal static string Years(IReadOnlyList<YearFigure> figures)
    {
        FinancialYear first = figures[0].Year, last = figures[^1].Year;
        if (figures.Count > 2 && last.StartYear - first.StartYear == figures.Count - 1)
        {
            return $"{first} to {last}";
        }

        return figures.Count == 1
            ? $"{first}"
            : $"{string.Join(", ", figures.SkipLast(1).Select(figure => figure.Year))} and {last}";
    }

    /// <summary>1 October 2024.</summary>
    internal static string Day(LocalDate day) => Long.Format(day);

    /// <summary>The text with a capital at its start.</summary>
    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text, ended with a full stop if it has no end of its own.</summary>
    internal static string Sentence(string text) => text.TrimEnd() is var said && said.EndsWith('.') ? said : said + ".";
}
