using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.Workbooks;

namespace ReservesModel.Loading.Importing;

/// <summary>Reads a file of actuals: a CSV file or a sheet of a workbook, a row for each amount that the ledger has recorded.</summary>
public static class ActualsReader
{
    /// <summary>Reads a file; all that is wrong with it, or its amounts.</summary>
    /// <param name="path">The file as the user names it.</param>
    /// <param name="plan">The plan whose lines it names.</param>
    /// <param name="year">The year that it is about.</param>
    /// <param name="to">The last month of it that has actuals.</param>
    public static Outcome<Actuals> Read(string path, Plan plan, FinancialYear year, YearMonth to)
    {
        if (PlanFile.ReadBytes(path, out ReadOnlySpan<byte> bytes) is { } unreadable)
        {
            return Outcome<Actuals>.Wrong([OfActuals(unreadable)]);
        }

        if (WorkbookFile.IsWorkbook(bytes) || WorkbookFile.HasName(path))
        {
            return WorkbookFile.Sheets(path, bytes, out RawWorkbook workbook) is { } wrong
                ? Outcome<Actuals>.Wrong([wrong])
                : ReadRows(path, ActualsSheet.Rows(workbook), plan, year, to);
        }

        return Encodings.Text(path, bytes, out string text) is { } fault
            ? Outcome<Actuals>.Wrong([OfActuals(fault)])
            : ReadText(path, text, plan, year, to);
    }

    private static Outcome<Actuals> ReadRows(
        string path, ImmutableArray<ImmutableArray<CsvCell>> rows, Plan plan, FinancialYear year, YearMonth to)
    {
        if (rows.IsEmpty)
        {
            return Outcome<Actuals>.Wrong([new(TableFaultCodes.HeadingsMissing, new(path, 0, 0), "no sheet has a row with the headings line, month and amount",
                "Write them over the columns of the lines (action/line), the months and the amounts.")]);
        }

        ActualsRows read = new(rows, plan, year, to);
        return read.Faults.Count == 0 ? Outcome<Actuals>.Of(read.Actuals()) : Outcome<Actuals>.Wrong(
            [.. read.Faults.Distinct().OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)]);
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
        const string form = "Actuals are a workbook, or a CSV file in UTF-8, with the headings line, month and amount";
        return fault.Code switch
        {
            FaultCodes.FileIsFolder or FaultCodes.FileEmpty or FaultCodes.FileBinary or FaultCodes.FileTooLarge =>
                fault with { Hint = $"{form}." },
            _ => fault,
        };
    }
}
