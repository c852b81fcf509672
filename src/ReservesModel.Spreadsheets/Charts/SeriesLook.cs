namespace ReservesModel.Spreadsheets.Charts;

/// <summary>What tells one series from the next: a colour that differs in lightness from its neighbour, and a pattern, or a dash
/// and a marker.</summary>
internal static class SeriesLook
{
    // The categorical palette of the Government Analysis Function, dark and light in turn.
    private static readonly string[] Colours = ["12436D", "28A197", "801650", "F46A25", "3D3D3D", "A285D1"];
    private static readonly string[] Patterns = ["", "wdUpDiag", "", "pct50", "", "wdDnDiag"];
    private static readonly string[] Dashes = ["solid", "dash", "sysDot", "dashDot", "lgDash", "sysDash"];
    private static readonly string[] Markers = ["circle", "square", "triangle", "diamond", "x", "star"];

    internal static string Column(int at)
    {
        string colour = Colours[at % Colours.Length], pattern = Patterns[at % Patterns.Length];
        string fill = pattern.Length == 0
            ? Solid(colour)
            : $"<a:pattFill prst=\"{pattern}\"><a:fgClr><a:srgbClr val=\"{colour}\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>";
        return $"<c:spPr>{fill}<a:ln w=\"9525\">{Solid(colour)}</a:ln></c:spPr>";
    }

    internal static string Line(int at)
    {
        string colour = Colours[at % Colours.Length];
        return $"<c:spPr><a:ln w=\"28575\">{Solid(colour)}<a:prstDash val=\"{Dashes[at % Dashes.Length]}\"/></a:ln></c:spPr>"
            + $"<c:marker><c:symbol val=\"{Markers[at % Markers.Length]}\"/><c:size val=\"7\"/>"
            + $"<c:spPr>{Solid(colour)}<a:ln w=\"9525\">{Solid(colour)}</a:ln></c:spPr></c:marker>";
    }

    private static string Solid(string colour) => $"<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>";
}
