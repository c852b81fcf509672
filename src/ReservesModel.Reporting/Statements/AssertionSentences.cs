using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What statements like to assert. Each is said where the ledger bears it out, and where it does not the sentence says what
/// stands against it: there is no way to the one without the other.</summary>
internal static class AssertionSentences
{
    /// <summary>Fully funded: everything is quantified, nothing is left uncovered, and all of the money is agreed.</summary>
    internal static bool IsFullyFunded(Outlook outlook) => outlook.IsWhollyQuantified && !Situations.HasGap(outlook)
        && outlook.Ledger.Funding.All(posting => posting.Source.IsAgreed) && outlook.Years.All(year => outlook.Offset(year).IsNil);

    /// <summary>Sustainable in the sense of this model: what goes on without an end is met in every year by money that lasts.</summary>
    internal static bool IsMetByMoneyThatLasts(Outlook outlook) => outlook.IsWhollyQuantified
        && outlook.Plan.Lines.Where(line => line.IsPermanent).All(line => outlook.Years.All(year => outlook.Gap(year, line).IsNil && outlook.Offset(year, line).IsNil))
        && outlook.Ledger.Funding.Where(posting => posting.Line.IsPermanent).All(posting => posting.Source.Lasts && posting.Source.IsAgreed);

    /// <summary>Within the minimum level: every reserve states its balance and its minimum, and closes at or above it in each year.</summary>
    internal static bool KeepsItsMinimum(Outlook outlook) => !outlook.Plan.Reserves.IsEmpty
        && outlook.Ledger.Reserves.All(year => !year.Reserve.Minimum.IsEmpty && year.Headroom >= Money.Nil);

    internal static Prose FullyFunded(Subject subject)
    {
        if (Situations.HasNothingToPay(subject.Outlook))
        {
            return $"There is no cost to be funded.";
        }
        if (IsFullyFunded(subject.Outlook))
        {
            return $"The plan is fully funded in {subject.Plan.Horizon}, from money that is agreed.";
        }

        return $"The plan cannot be said to be fully funded. {Sentences(Against(subject))}";
    }

    internal static Prose NoImplications(Subject subject) => Situations.HasNothingToPay(subject.Outlook) && !subject.Outlook.HasCredits
        ? (Prose)$"There are no direct financial implications: the plan costs nothing. A cost that arises later would be considered when it arises."
        : (Prose)$"There are financial implications. {CostAnswer.In(subject)}";

    internal static Prose WithinBudgets(Subject subject)
    {
        YearAmounts funded = subject.Amounts(subject.Ask.Funded);
        return Situations.IsWithinBudgets(subject.Outlook)
            ? (Prose)$"The whole cost, {funded}, {subject.Mood.Is("met")} within existing budgets ({Prose.And([.. Budgets(subject)])})."
            : (Prose)$"The cost is not shown to be contained within existing budgets. {Sentences(NotWithin(subject))}";
    }

    internal static Prose Sustainable(Subject subject)
    {
        if (!subject.Plan.Lines.Any(line => line.IsPermanent) && subject.Outlook.IsWhollyQuantified)
        {
            return $"The plan has no cost that goes on without an end.";
        }
        if (IsMetByMoneyThatLasts(subject.Outlook))
        {
            return $"Cost that goes on without an end {subject.Mood.Is("met")} in each year of {subject.Plan.Horizon} by money that lasts and is agreed.";
        }

        Prose[] against = [.. Against(subject), .. subject.Plan.SourcesOfMoney.SelectMany(source => FundingSentences.PassingMoney(subject, source)).Select(sentence => sentence.WithoutStop())];
        against = against.Length > 0 ? against : [$"the plan does not say what kind of money pays for it"];
        return $"Cost that goes on is not shown to be met by money that lasts. {Sentences(against)}";
    }

    internal static Prose WithinMinimum(Subject subject)
    {
        if (subject.Plan.Reserves.IsEmpty)
        {
            return $"The plan names no reserve.";
        }
        if (KeepsItsMinimum(subject.Outlook))
        {
            return $"Each reserve of the plan {subject.Mood.Does("close", "closed")} each year of {subject.Plan.Horizon} at or above its minimum, so far as the plan states its other uses.";
        }

        Prose[] against =
        [
            .. ReserveSentences.Shortfalls(subject).Select(sentence => sentence.WithoutStop()),
            .. subject.Plan.Reserves.Where(reserve => reserve.Opening is null).Select(reserve => (Prose)$"the balance of {English.InSentence(reserve.Title)} is not stated"),
            .. subject.Plan.Reserves.Where(reserve => reserve.Minimum.IsEmpty).Select(reserve => (Prose)$"no minimum is stated for {English.InSentence(reserve.Title)}"),
        ];
        return $"Reserves cannot be said to stay within their minimum levels. {Sentences(against)}";
    }

    private static Prose Sentences(IEnumerable<Prose> against) => Prose.Join(" ", against.Select(one => (Prose)$"{one.Capital()}."));

    private static IEnumerable<Prose> Budgets(Subject subject) => subject.Outlook.Ledger.Funding.Select(posting => posting.Source).Distinct()
        .Select(source => (Prose)$"{English.InSentence(source.Title)}, {Certainty.Of(source)}");

    private static IEnumerable<Prose> NotWithin(Subject subject)
    {
        bool any = false;
        foreach (FundingSource source in subject.Plan.SourcesOfMoney.Where(source => source.Kind != SourceKind.BaseBudget))
        {
            YearAmounts given = subject.Amounts(subject.Ask.FundedBy(source));
            if (!given.AreNil)
            {
                any = true;
                yield return $"{given} {subject.Mood.Is("met")} from {English.InSentence(source.Title)}";
            }
        }

        foreach (Prose gap in Uncovered(subject))
        {
            any = true;
            yield return gap;
        }

        if (!any)
        {
            yield return $"no budget is named that meets it";
        }
    }

    private static IEnumerable<Prose> Against(Subject subject)
    {
        YearAmounts notAgreed = subject.Amounts(subject.Ask.NotAgreed), offset = subject.Amounts(subject.Ask.Offset);
        foreach (Prose gap in Uncovered(subject))
        {
            yield return gap;
        }
        if (!notAgreed.AreNil)
        {
            yield return $"money for {notAgreed} is not agreed";
        }
        if (!offset.AreNil)
        {
            yield return $"{offset} {subject.Mood.Is("met")} from the plan's own savings and income, if they are made as planned";
        }
    }

    private static IEnumerable<Prose> Uncovered(Subject subject)
    {
        YearAmounts gap = subject.Amounts(subject.Ask.Gap);
        if (!gap.AreNil)
        {
            yield return $"no funding has yet been found for {gap}";
        }
        if (!subject.Outlook.IsWhollyQuantified)
        {
            yield return $"{CostAnswer.Missing(subject)}";
        }
    }
}
