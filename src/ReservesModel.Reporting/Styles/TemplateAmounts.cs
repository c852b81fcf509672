using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>Amounts as templates have them. What is nil is called so only where the plan is quantified.</summary>
internal sealed class TemplateAmounts(YearAmounts amounts, Outlook outlook)
{
    internal bool AreNil => amounts.AreNil;

    internal Prose Text => amounts.AreNil ? Nil(outlook.IsWhollyQuantified) : amounts;

    internal Prose At(FinancialYear year) => amounts.In(year) is { } figure ? $"{figure}" : Nil(outlook.IsWhollyQuantified);

    private static Prose Nil(bool isKnown) => Prose.Of(isKnown ? "nil" : "nothing that is quantified");
}
