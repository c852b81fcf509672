using ReservesModel.Domain.Rates;

namespace ReservesModel.Loading.ReferenceData;

/// <summary>The rates that come with the program, from the files beside this one: each row says where it was read, or that it is
/// not checked.</summary>
internal static class PublishedRates
{
    /// <summary>Reads them all. It takes a few milliseconds: ask once, and only for a plan that needs them.</summary>
    internal static ReferenceRates Read() => new(
        CsvRow.Of("employer-national-insurance.csv").Select(NationalInsurance),
        new PayScale(CsvRow.Of("njc-pay-points.csv").Select(Point)),
        CsvRow.Of("pay-awards.csv").Select(Award),
        CsvRow.Of("referendum-limits.csv").Select(Limit));

    private static EmployerNationalInsurance NationalInsurance(CsvRow row) => new(
        row.Day("first day"),
        row.Day("last day"),
        row.Number("rate")!.Value,
        row.Pounds("secondary threshold")!.Value,
        row.Source);

    private static PayPoint Point(CsvRow row) =>
        new(row.Year, row.Whole("point")!.Value, row.Pounds("salary")!.Value, row.Source);

    private static PayAward Award(CsvRow row)
    {
        (int? first, int? last, string note) = (row.Whole("first point"), row.Whole("last point"), row.Text("note"));
        return row.Pounds("sum") is { } sum
            ? PayAward.OfSum(row.Year, first, last, sum, note, row.Source)
            : PayAward.OfPercentage(row.Year, first, last, row.Number("percentage")!.Value, note, row.Source);
    }

    private static ReferendumLimit Limit(CsvRow row) => new(
        row.Text("authority") switch
        {
            "upper tier" => AuthorityClass.UpperTier,
            "shire district" => AuthorityClass.ShireDistrict,
            "police" => AuthorityClass.Police,
            "fire" => AuthorityClass.Fire,
            var other => throw new FormatException($"{other} is not a kind of authority."),
        },
        row.Year,
        row.Number("core"),
        row.Number("adult social care")!.Value,
        row.Pounds("sum"),
        row.Text("note"),
        row.Source);
}
