using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Testing;
using ReservesModel.Testing.Generators;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Reporting.Workbooks;

namespace ReservesModel.Tests.Independent;

/// <summary>Somebody changes inputs of the workbook, and LibreOffice works it out: it comes to what the engine makes of the plan
/// changed in the same way. Only what an input holds is changed; every formula is that of the plan as it was.</summary>
public sealed class ChangedInputsTests
{
    private const int Plans = 150;

    [NeedsProgramFact(LibreOffice.Program)]
    public void A_changed_input_is_followed_as_the_engine_follows_it()
    {
        Dictionary<string, Case> cases = Cases().ToDictionary(one => one.Name);

        var recalculated = LibreOffice.Recalculate(cases.ToDictionary(pair => pair.Key, pair => pair.Value.Book));

        foreach (Case one in cases.Values)
        {
            foreach ((string sheet, ReadCell cell) in one.Expected.Cells.Where(pair => pair is { Sheet: "Workings" or "Scenarios", Cell.Formula: not null }))
            {
                string actual = recalculated[(one.Name, sheet)][cell.Row - 1][cell.Column - 1];
                Assert.True(RecalculationTests.IsAs(cell, actual), $"{one.Name} ({one.Change}) {sheet}!{cell.Name} ={cell.Formula} is {actual} and should be {cell.Value}.\n{one.Json}");
            }

            Assert.True(
                recalculated[(one.Name, "Cover")].Single(row => row[0] == "All checks")[1] == "OK",
                $"{one.Name} ({one.Change}): {NotOk(recalculated[(one.Name, "Checks")])}\n{one.Json}");
            Assert.NotEqual("none", recalculated[(one.Name, "Cover")].Single(row => row[0] == "Inputs changed")[1]);
        }

        foreach ((string change, _) in InputChanges.All)
        {
            Assert.True(cases.Values.Count(one => one.Change == change) >= 4, $"Only {cases.Values.Count(one => one.Change == change)} cases of changed {change}.");
        }
    }

    private static string NotOk(string[][] checks) => string.Join("; ", checks
        .SkipWhile(row => row[0] != "Checks" || row[1].Length > 0).Skip(1)
        .TakeWhile(row => !row[0].StartsWith("Live figures", StringComparison.Ordinal))
        .Where(row => row.Skip(3).Any(cell => cell is not ("" or "OK")))
        .Select(row => string.Join(" ", row)));

    // Of each plan the change that has been tried least so far, of those that change anything.
    private static IEnumerable<Case> Cases()
    {
        Dictionary<string, int> tried = InputChanges.All.ToDictionary(change => change.Name, _ => 0);
        foreach (PlanSketch sketch in PlanArbitraries.Plans().Generator.Sample(Plans, new Rnd(190_000), 50))
        {
            string json = new PlanSketch(sketch.Plan, []).ToJson();
            if (Read(json) is { } before
                && InputChanges.All.OrderBy(change => tried[change.Name]).Select(change => Changed(sketch.Plan, before, json, change, tried)).FirstOrDefault(one => one is not null) is { } found)
            {
                tried[found.Change]++;
                yield return found;
            }
        }
    }

    private static Case? Changed(
        PlanBody plan, FileOutlook before, string json, (string Name, Func<PlanBody, PlanBody> Change) change, Dictionary<string, int> tried) =>
        Read(new PlanSketch(change.Change(plan), []).ToJson()) is { } after && IsPromised(before, after)
            ? Case.Of($"plan{tried.Values.Sum()}", change.Name, before, after, json)
            : null;

    private static bool IsPromised(FileOutlook before, FileOutlook after) => GeneratedFiles.IsPromised(before) && GeneratedFiles.IsPromised(after);

    private static FileOutlook? Read(string json)
    {
        var read = ScenarioReader.ReadText("plan.json", json);
        return read.Succeeded ? Modeller.Run(read.Value) : null;
    }

    private sealed record Case(string Name, string Change, byte[] Book, WorkbookFile Expected, string Json)
    {
        // Null where the change is none of numbers alone (a value by year for a year in which the line now does not run), or the funding or the homes are the program's.
        internal static Case? Of(string name, string change, FileOutlook before, FileOutlook after, string json)
        {
            byte[] bytes = WorkbookFile.Write(before);
            WorkbookFile book = new(bytes), expected = WorkbookFile.Of(after);
            if (!Labels(book).SequenceEqual(Labels(expected)) || book.In("Checks").Any(IsDecided))
            {
                return null;
            }

            Dictionary<string, string?> changes = [];
            foreach (ReadCell cell in expected.In("Inputs").Where(cell => cell.Column > 3 && cell is { Text: null, Formula: null }))
            {
                if (book.Find("Inputs", cell.Name)?.Value != cell.Value)
                {
                    changes.Add(cell.Name, cell.Value.Length == 0 ? null : cell.Value);
                }
            }

            AssertSameFormulas(name, change, book, expected, json);
            int inputs = book.SheetNames.TakeWhile(sheet => sheet != "Inputs").Count() + 1;
            return changes.Count == 0 ? null : new(name, change, ChangedWorkbook.With(bytes, inputs, changes), expected, json);
        }

        private static bool IsDecided(ReadCell cell) => cell.Text is { } words
            && (words.StartsWith("Funding is", StringComparison.Ordinal) || words.StartsWith("Intended homes are", StringComparison.Ordinal));

        private static IEnumerable<(string, string?)> Labels(WorkbookFile book) =>
            book.In("Inputs").Where(cell => cell.Column < 4 || cell is { Text: null, Formula: null })
                .Select(cell => (cell.Name, cell.Column < 4 ? cell.Text : null));

        private static void AssertSameFormulas(string name, string change, WorkbookFile book, WorkbookFile expected, string json)
        {
            foreach (ReadCell cell in expected.In("Workings").Where(cell => cell.Formula is not null))
            {
                Assert.True(book.Find("Workings", cell.Name)?.Formula == cell.Formula,
                    $"{name} ({change}) Workings!{cell.Name} ={book.Find("Workings", cell.Name)?.Formula} would have to be ={cell.Formula}\n{json}");
            }
        }
    }
}
