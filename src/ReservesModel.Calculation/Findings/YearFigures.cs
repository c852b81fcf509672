using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>The figures of a finding: those years in which there is something to say.</summary>
internal static class YearFigures
{
    /// <summary>The years in which the figure is not nil, with it.</summary>
    internal static ImmutableArray<YearFigure> Where(Outlook outlook, Func<FinancialYear, Money> figure) =>
    [
        .. outlook.Years
            .Select(year => new YearFigure(year, figure(year)))
            .Where(pair => !pair.Amount.IsNil),
    ];
}
