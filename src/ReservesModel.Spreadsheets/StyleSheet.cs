namespace ReservesModel.Spreadsheets;

/// <summary>The looks of all cells. Inputs are blue on yellow, as modellers expect; what the program decided is in italics on
/// grey; words beside them say the same, so that nothing is said by colour alone.</summary>
internal static class StyleSheet
{
    private const int MoneyFormat = 164;
    private const int CountFormat = 165;
    private const int DateFormat = 166;
    private const int PercentFormat = 167;
    private const int FigureFormat = 168;
    private const int TextFormat = 49;

    private const string Fonts = """
        <fonts count="9">
        <font><sz val="10"/><name val="Arial"/></font>
        <font><b/><sz val="10"/><name val="Arial"/></font>
        <font><b/><sz val="16"/><name val="Arial"/></font>
        <font><b/><sz val="12"/><color rgb="FF1F3864"/><name val="Arial"/></font>
        <font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>
        <font><sz val="10"/><color rgb="FF0000C8"/><name val="Arial"/></font>
        <font><i/><sz val="10"/><name val="Arial"/></font>
        <font><i/><sz val="10"/><color rgb="FF595959"/><name val="Arial"/></font>
        <font><u/><sz val="10"/><color rgb="FF0000C8"/><name val="Arial"/></font>
        </fonts>
        """;

    private const string Fills = """
        <fills count="5">
        <fill><patternFill patternType="none"/></fill>
        <fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill>
        </fills>
        """;

    private const string Borders = """
        <borders count="3">
        <border><left/><right/><top/><bottom/><diagonal/></border>
        <border><left/><right/><top style="thin"><color rgb="FF1F3864"/></top><bottom/><diagonal/></border>
        <border>
        <left style="hair"><color rgb="FF7F7F7F"/></left><right style="hair"><color rgb="FF7F7F7F"/></right>
        <top style="hair"><color rgb="FF7F7F7F"/></top><bottom style="hair"><color rgb="FF7F7F7F"/></bottom><diagonal/>
        </border>
        </borders>
        """;

    /// <summary>The position of a style among the cell formats: each stands there twice, the second time for words that a
    /// spreadsheet would take for a formula once somebody edits their cell.</summary>
    internal static int FormatOf(CellStyle style, bool quoted) => (2 * (int)style) + (quoted ? 1 : 0);

    /// <summary>The part of the file, with or without pence in its money, and with so many decimals in published figures.</summary>
    internal static string Part(bool withPence, int decimals)
    {
        string figure = decimals == 0 ? "#,##0" : $"#,##0.{new string('0', decimals)}";
        string pounds = withPence ? "#,##0.00" : "#,##0";
        string money = $"&quot;£&quot;{pounds}_);(&quot;£&quot;{pounds});&quot;-&quot;_);@_)";
        List<string> formats = [];
        foreach (CellStyle style in Enum.GetValues<CellStyle>())
        {
            formats.Add(Format(style, ""));
            formats.Add(Format(style, " quotePrefix=\"1\""));
        }

        return string.Join(
            '\n',
            [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
                "<numFmts count=\"5\">",
                $"<numFmt numFmtId=\"{MoneyFormat}\" formatCode=\"{money}\"/>",
                $"<numFmt numFmtId=\"{CountFormat}\" formatCode=\"#,##0_);(#,##0);&quot;-&quot;_);@_)\"/>",
                $"<numFmt numFmtId=\"{DateFormat}\" formatCode=\"dd/mm/yyyy\"/>",
                $"<numFmt numFmtId=\"{PercentFormat}\" formatCode=\"0.0##%\"/>",
                $"<numFmt numFmtId=\"{FigureFormat}\" formatCode=\"{figure}_);-{figure}_);{figure}_)\"/>",
                "</numFmts>",
                Fonts,
                Fills,
                Borders,
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
                "<cellXfs>",
                .. formats,
                "</cellXfs>",
                "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>",
                "</styleSheet>",
            ]);
    }

    private static string Format(CellStyle style, string quote) => style switch
    {
        CellStyle.Plain => Xf(0, 0, 0, 0, quote, ""),
        CellStyle.Title => Xf(0, 2, 0, 0, quote, ""),
        CellStyle.Section => Xf(0, 3, 0, 0, quote, ""),
        CellStyle.Part => Xf(0, 1, 0, 0, quote, ""),
        CellStyle.TextHeader => Xf(0, 4, 2, 0, quote, "vertical=\"center\" wrapText=\"1\""),
        CellStyle.YearHeader => Xf(0, 4, 2, 0, quote, "horizontal=\"right\" vertical=\"center\" wrapText=\"1\""),
        CellStyle.Label => Xf(0, 0, 0, 0, quote, "vertical=\"top\" wrapText=\"1\""),
        CellStyle.TotalLabel => Xf(0, 1, 0, 1, quote, "vertical=\"top\" wrapText=\"1\""),
        CellStyle.Wrapped => Xf(0, 0, 0, 0, quote, "vertical=\"top\" wrapText=\"1\""),
        CellStyle.Remark => Xf(0, 7, 0, 0, quote, "vertical=\"top\""),
        CellStyle.NoFigure => Xf(MoneyFormat, 6, 0, 0, quote, "horizontal=\"right\" vertical=\"top\" wrapText=\"1\""),
        CellStyle.Money => Xf(MoneyFormat, 0, 0, 0, quote, "vertical=\"top\""),
        CellStyle.Total => Xf(MoneyFormat, 1, 0, 1, quote, "vertical=\"top\""),
        CellStyle.Count => Xf(CountFormat, 0, 0, 0, quote, "vertical=\"top\""),
        CellStyle.InputMoney => Input(MoneyFormat, quote, "vertical=\"top\""),
        CellStyle.InputCount => Input(CountFormat, quote, "vertical=\"top\""),
        CellStyle.InputFactor => Input(0, quote, "vertical=\"top\""),
        CellStyle.Decided => Xf(MoneyFormat, 6, 4, 0, quote, "vertical=\"top\""),
        CellStyle.Intended => Xf(MoneyFormat, 7, 0, 0, quote, "vertical=\"top\""),
        CellStyle.Check => Xf(MoneyFormat, 0, 0, 0, quote, "horizontal=\"right\" vertical=\"top\""),
        CellStyle.TotalCheck => Xf(0, 1, 0, 2, quote, "horizontal=\"left\" vertical=\"top\""),
        CellStyle.Link => Xf(0, 8, 0, 0, quote, "vertical=\"top\" wrapText=\"1\""),
        CellStyle.Date => Xf(DateFormat, 0, 0, 0, quote, "horizontal=\"left\" vertical=\"top\""),
        CellStyle.Percent => Xf(PercentFormat, 0, 0, 0, quote, "vertical=\"top\""),
        CellStyle.AsText => Xf(TextFormat, 0, 0, 0, quote, "vertical=\"top\" wrapText=\"1\""),
        CellStyle.InputText => Input(TextFormat, quote, "vertical=\"top\" wrapText=\"1\""),
        CellStyle.InputDate => Input(DateFormat, quote, "horizontal=\"left\" vertical=\"top\""),
        CellStyle.InputPercent => Input(PercentFormat, quote, "vertical=\"top\""),
        CellStyle.Figure => Xf(FigureFormat, 0, 0, 0, quote, "vertical=\"top\""),
        CellStyle.FigureTotal => Xf(FigureFormat, 1, 0, 1, quote, "vertical=\"top\""),
        CellStyle.Mark => Xf(0, 0, 0, 0, quote, "horizontal=\"right\" vertical=\"top\" wrapText=\"1\""),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A style without a look."),
    };

    // Where a sheet is protected, an input can still be changed.
    private static string Input(int number, string quote, string alignment) =>
        Xf(number, 5, 3, 2, quote + " applyProtection=\"1\"", alignment)
            .Replace("</xf>", "<protection locked=\"0\"/></xf>", StringComparison.Ordinal);

    private static string Xf(int number, int font, int fill, int border, string quote, string alignment) =>
        $"<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" "
        + $"applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"{quote}"
        + (alignment.Length == 0 ? "/>" : $" applyAlignment=\"1\"><alignment {alignment}/></xf>");
}
