using ReservesModel.Domain.Amounts;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Extracts;

namespace ReservesModel.Reporting.Terminal;

/// <summary>What a plan says now against what was published: what it was made from, then every figure that is another.</summary>
public static class DriftReport
{
    public static void Write(TextWriter text, Drift drift, int width)
    {
        foreach (InputChange input in drift.Inputs)
        {
            Wrapping.Write(text, "", "  ", $"Input {input.Name}: {input.How} since it was published.", width);
        }

        if (drift.ProgramThen != drift.ProgramNow)
        {
            Wrapping.Write(text, "", "  ", $"Published by {drift.ProgramThen}; this is {drift.ProgramNow}.", width);
        }

        string inputs = drift.Inputs.IsEmpty ? "The inputs are those that it was made from." : "";
        Wrapping.Write(text, "", "  ", drift.Holds
            ? $"{drift.Plan}: every published figure still stands. {inputs}".TrimEnd()
            : $"{drift.Plan}: {English.Count(drift.Figures.Length, "figure is", "figures are")} not what was published.", width);
        foreach (FigureChange figure in drift.Figures)
        {
            Wrapping.Write(text, "  ", "    ", $"{figure.Scenario} {figure.Year} {figure.What}: {figure.From} -> {figure.To}{By(figure)}", width);
        }
    }

    private static string By(FigureChange figure) => figure.Difference is not { IsNil: false } by ? ""
        : by > Money.Nil ? $" ({Pounds.InFull(by)} more)" : $" ({Pounds.InFull(-by)} less)";
}
