namespace ReservesModel.Reporting.Extracts;

/// <summary>Which figure of results.json: a scenario, a year, and the names on the way to it, joined by |.</summary>
internal sealed record ResultsFigure(string Scenario, string Year, string Path)
{
    /// <summary>The names on the way in an officer's words.</summary>
    internal string InWords => Path.Split('|') switch
    {
        ["costs", "total"] => "total cost",
        ["costs", "oneOff"] => "one-off cost",
        ["costs", "recurrent"] => "recurrent cost",
        ["costs", "complete"] => "whether all costs are quantified",
        ["costs", "lines", var line] => $"cost of {line}",
        ["funding", "total"] => "total funded",
        ["funding", "sources", var source, "amount"] => $"funded by {source}",
        ["funding", "sources", var source, "lines", var line] => $"funded by {source} for {line}",
        ["gap"] => "unfunded",
        ["toBeIdentified", var source] => $"intended home {source}",
        ["reserves", var reserve, "otherUses"] => $"reserve {reserve}, other uses",
        ["reserves", var reserve, var column] => $"reserve {reserve}, {column}",
        var names => string.Join(", ", names),
    };
}
