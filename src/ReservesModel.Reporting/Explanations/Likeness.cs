namespace ReservesModel.Reporting.Explanations;

/// <summary>Names that a mistyped one may have been meant for.</summary>
internal static class Likeness
{
    /// <summary>Those that differ in at most a third of their letters or contain what was typed, the nearest first, then in the
    /// order given.</summary>
    internal static IEnumerable<string> Nearest(IEnumerable<string> names, string typed) =>
        from name in names
        let distance = typed.Length > 0 && name.Contains(typed, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(name, typed)
        where 3 * distance <= Math.Max(name.Length, typed.Length)
        orderby distance
        select name;

    // Levenshtein's: letters put in, left out or changed. A selector is typed by hand; one of pages is cut.
    private static int Distance(string name, string typed)
    {
        typed = typed.Length > 200 ? typed[..200] : typed;
        int[] above = [.. Enumerable.Range(0, typed.Length + 1)];
        for (int row = 1; row <= name.Length; row++)
        {
            int[] here = new int[typed.Length + 1];
            here[0] = row;
            for (int column = 1; column <= typed.Length; column++)
            {
                int changed = above[column - 1] + (name[row - 1] == typed[column - 1] ? 0 : 1);
                here[column] = Math.Min(changed, Math.Min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }

        return above[^1];
    }
}
