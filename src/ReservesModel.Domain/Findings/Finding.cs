using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Domain.Findings;

/// <summary>Something that a Section 151 officer would be asked about.</summary>
/// <param name="Code">What kind of finding it is.</param>
/// <param name="Severity">How serious it is here.</param>
/// <param name="Subject">What it is about: the title of a line, source, reserve, action or scenario; empty for the plan.</param>
/// <param name="Message">What is found, in a sentence or two without figures.</param>
/// <param name="Figures">The figures by year, in order of years; empty where it is not about figures.</param>
/// <param name="Place">Where in the plan it arises.</param>
public sealed record Finding(
    FindingCode Code,
    Severity Severity,
    string Subject,
    string Message,
    ImmutableArray<YearFigure> Figures,
    Place Place);
