using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Reading;

namespace ReservesModel.Loading.Importing;

/// <summary>Reads a file of actuals: a CSV file, a row for each amount that the ledger has recorded.</summary>
public static class ActualsReader
{
    /// <summary>Reads a file; all that is wrong with it, or its amounts.</summary>
    /// <param name="path">The file as the user names it.</param>
    /// <param name="plan">The plan whose lines it names.</param>
    /// <param name="year">The year that it is about.</param>
    /// <param name="to">The last month of it that has actuals.</param>
    public static Outcome<Actuals> Read(string path, Plan plan, FinancialYear year, YearMonth to)
    {
        if (PlanFile.ReadText(path, out string text) is { } fault)
        {
            return Outcome<Actuals>.Wrong([OfActuals(fault)]);
        }

        return ReadText(path, text, plan, year, to);
    }

    /// <summary>Reads a text as if it were the file of that name.</summary>
    public static Outcome<Actuals> ReadText(string path, string text, Plan plan, FinancialYear year, YearMonth to)
    {
        CsvReader csv = new(path, text);
        ImmutableArray<ImmutableArray<CsvCell>> rows = csv.Rows();
        if (rows.IsEmpty)
        {
            return Outcome<Actuals>.Wrong([OfActuals(FileFaults.Empty(path))]);
        }

        ActualsRows read = new(rows, plan, year, to);
        List<Fault> faults = [.. csv.Faults.Count > 0 ? csv.Faults : read.Faults]; // a wrong quote hides what follows
        if (faults.Count == 0)
        {
            return Outcome<Actuals>.Of(read.Actuals());
        }

        SourceText source = new(path, text);
        return Outcome<Actuals>.Wrong(
        [
            .. faults.Distinct().OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)
                .Select(fault => fault with { Excerpt = source.Line(fault.Place.Line) }),
        ]);
    }

    // What is said of a plan file does not help with actuals.
    private static Fault OfActuals(Fault fault)
    {
        const string form = "Actuals are a CSV file in UTF-8 whose first row has the headings line, month and amount";
        return fault.Code switch
        {
            FaultCodes.FileIsWorkbook => fault with { Hint = $"{form}: save the sheet as CSV UTF-8 (comma delimited)." },
            FaultCodes.FileIsFolder or FaultCodes.FileEmpty or FaultCodes.FileBinary or FaultCodes.FileTooLarge =>
                fault with { Hint = $"{form}." },
            _ => fault,
        };
    }
}
