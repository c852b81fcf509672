using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>Holds one claim against the figures that its words and its year name. What names none is not guessed at.</summary>
internal sealed partial class ClaimJudgement(ScenarioOutlook scenario, ImmutableArray<ScenarioOutlook> others)
{
    private const int MostShown = 4;

    private readonly Outlook _outlook = scenario.Outlook;
    private readonly SubjectFigures _subjects = new(scenario.Outlook);
    private readonly ClaimFigures _figures = new(scenario.Outlook);
    private readonly StatedPercentages _percentages = new(scenario.Outlook, new(scenario.Outlook), new(scenario.Outlook));

    internal SubjectFigures Subjects => _subjects;

    /// <summary>The verdict on a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="words">Its words, or those that it takes over from the amount before it.</param>
    /// <param name="context">The whole sentence.</param>
    /// <param name="isTentative">Whether the words are those of other amounts too, so that it cannot be wrong by them.</param>
    internal ReconciledClaim Of(Claim claim, string words, string context, bool isTentative = false)
    {
        ReconciledClaim Say(ClaimVerdict verdict, string reason, params ImmutableArray<LedgerFigure> figures) =>
            new(verdict, claim.Printed, reason, figures, claim.Place) { Context = context };

        if (claim.IsPercentage)
        {
            (ClaimVerdict verdict, string reason) = _percentages.Of(claim);
            return Say(verdict, reason);
        }

        if (Cues.Denied().IsMatch(claim.Words))
        {
            return Say(ClaimVerdict.NotPlaced, "the sentence says what the figure is not");
        }

        if (Cues.UnitPrice().IsMatch(claim.Words))
        {
            return Say(ClaimVerdict.NotPlaced, "it is a price of one, which is not held against the plan");
        }

        if (_figures.IsOutside(claim))
        {
            return Say(ClaimVerdict.NotInModel, $"the plan is not modelled over all of its years, only over {_outlook.Plan.Horizon}");
        }

        if (claim.Time == ClaimTime.Together && claim.Years.IsEmpty && YearsCounted(context) is { } count && count != _outlook.Years.Length)
        {
            return Say(ClaimVerdict.NotPlaced, $"which {count} years are meant is not said, and the plan has {_outlook.Years.Length}");
        }

        if (Cues.BudgetGap().IsMatch(words))
        {
            return Say(ClaimVerdict.NotPlaced, "the budget gap is another figure than what is unfunded, and is not held against the budget");
        }

        if (Cues.WholeBudget().IsMatch(words))
        {
            return Say(ClaimVerdict.NotPlaced, "it is a budget of the authority, which is not held against the plan");
        }

        ImmutableArray<FigureSeries> balances = claim.Time is ClaimTime.Opening or ClaimTime.Closing ? _subjects.BalancesNamed(words) : [];
        ImmutableArray<FigureSeries> subjects = balances.IsEmpty ? _subjects.Of(words) : balances;

        // "The team and its cars together" may name one of its lines and mean another besides.
        isTentative |= Cues.Joint().IsMatch(words) && subjects.All(series => series.Lines.Length == 1);
        return subjects.IsEmpty ? WithoutSubject(claim, Say) : OfSubject(claim, words, isTentative ? [.. subjects.Select(series => series with { IsTentative = true })] : subjects, Say);
    }

    private delegate ReconciledClaim Saying(ClaimVerdict verdict, string reason, params ImmutableArray<LedgerFigure> figures);

    private ReconciledClaim OfSubject(Claim claim, string words, ImmutableArray<FigureSeries> subjects, Saying say)
    {
        ImmutableArray<ImmutableArray<LedgerFigure>> ways = _figures.Of(claim, subjects);
        if (ways.IsEmpty)
        {
            return say(claim.Amount.IsNil && _subjects.LinesNamed(words).Any(line => line is UnquantifiedLine) ? ClaimVerdict.Contradicts : ClaimVerdict.NotInModel,
                $"the plan states no such figure of {subjects[0].Name}");
        }

        if (claim.Amount.IsNil && subjects.Any(series => series.Lines.OfType<UnquantifiedLine>().Any()) && _figures.YearsOf(claim).Any(year => !_outlook.IsComplete(year)))
        {
            return say(ClaimVerdict.Contradicts, "a cost of that time is not yet quantified, and is not nil");
        }

        if (Found(claim, ways, claim.IsExactly) is { IsEmpty: false } exact)
        {
            return say(ClaimVerdict.Agrees, claim.Time == ClaimTime.NotStated ? "the year is not stated" : Caveat(claim, subjects), exact);
        }

        if (Found(claim, ways, claim.IsRounded) is { IsEmpty: false } near)
        {
            return say(ClaimVerdict.Near, claim.Time == ClaimTime.NotStated ? "rounded; the year is not stated" : "rounded to the places printed", near);
        }

        LedgerFigure[] shown = [.. ways.SelectMany(way => way).DistinctBy(figure => (figure.When, figure.Amount)).Take(MostShown)];
        if (claim.IsBareNumber && claim.Years.IsEmpty)
        {
            return say(ClaimVerdict.NotPlaced, "it may be a number of something else than pounds");
        }

        if (subjects.All(series => series.IsTentative))
        {
            return say(ClaimVerdict.NotPlaced, "it may be of something outside the plan", [.. shown]);
        }

        if (claim.Time == ClaimTime.NotStated)
        {
            Money[] values = [.. ways.SelectMany(way => way).Select(figure => figure.Amount).Where(amount => !amount.IsNil).Distinct()];
            if (values.Length != 1)
            {
                return say(ClaimVerdict.NotPlaced, $"the year is not stated, and {subjects[0].Name} is not that much in any", [.. shown]);
            }
        }

        return say(ClaimVerdict.Contradicts, Elsewhere(claim, words, subjects), [.. shown]) with
        {
            Difference = shown.Select(figure => figure.Amount).Distinct().Count() == 1 ? claim.Amount - shown[0].Amount : null,
        };
    }

    private ReconciledClaim WithoutSubject(Claim claim, Saying say)
    {
        ImmutableArray<FigureSeries> kinds = _subjects.Kinds;
        (FigureSeries Kind, ImmutableArray<LedgerFigure> Figures)[] exact =
        [
            .. kinds.Select(kind => (kind, Found(claim, _figures.Of(claim, [kind]), claim.IsExactly))).Where(pair => !pair.Item2.IsEmpty),
        ];
        return exact.Length == 1 && !claim.IsBareNumber
            ? say(ClaimVerdict.Agrees, "the text does not say of what; no other figure is that much", exact[0].Figures)
            : exact.Length > 0
            ? say(ClaimVerdict.NotPlaced, "the text does not say of what, and it could be any of these", [.. exact.SelectMany(pair => pair.Figures).Take(MostShown)])
            : claim.IsBareNumber ? say(ClaimVerdict.NotPlaced, "it may be a number of something else than pounds")
            : say(ClaimVerdict.NotInModel, "no figure of the plan is that much");
    }

    // The figures of the first way in which the claim is right, and of any other that says the same of something else.
    private static ImmutableArray<LedgerFigure> Found(Claim claim, ImmutableArray<ImmutableArray<LedgerFigure>> ways, Func<Money, bool> isSame)
    {
        bool Is(LedgerFigure figure) => isSame(figure.Amount) || (claim.Amount < Money.Nil && isSame(-figure.Amount));
        return ways.FirstOrDefault(way => way.All(Is)) is { IsDefault: false } found ? found : [];
    }

    private static bool IsCost(ImmutableArray<FigureSeries> subjects) => subjects.Any(series => series.Lines.Length > 0 || series.Name.EndsWith("cost", StringComparison.Ordinal));

    private string Caveat(Claim claim, ImmutableArray<FigureSeries> subjects) =>
        IsCost(subjects) && _figures.YearsOf(claim).Any(year => !_outlook.IsComplete(year)) ? "of what is quantified: a cost of that time is not" : "";

    // Where the amount does stand: another year, another nature, another scenario.
    private string Elsewhere(Claim claim, string words, ImmutableArray<FigureSeries> subjects)
    {
        foreach (FigureSeries series in subjects)
        {
            if (_outlook.Years.FirstOrDefault(year => series.In(year) is { } figure && claim.IsExactly(figure)) is { } year
                && claim.Time is not (ClaimTime.NotStated or ClaimTime.FullYear))
            {
                return $"that is the figure of {year}";
            }
        }

        foreach (ScenarioOutlook other in others.Where(other => other.Scenario.Id != scenario.Scenario.Id))
        {
            if (Found(claim, new ClaimFigures(other.Outlook).Of(claim, new SubjectFigures(other.Outlook).Of(words)), claim.IsExactly) is { IsEmpty: false })
            {
                return $"it is the figure of the scenario “{other.Scenario.Title}” (--scenario {other.Scenario.Id})";
            }
        }

        foreach (FigureSeries kind in _subjects.Kinds)
        {
            if (Found(claim, _figures.Of(claim, [kind]), claim.IsExactly) is [{ } figure, ..])
            {
                return $"it is {figure.Name} ({figure.When})";
            }
        }

        return "";
    }

    private static int? YearsCounted(string sentence) => OverYears().Match(sentence) is not { Success: true } match ? null
        : match.Groups["n"].Value.ToUpperInvariant() switch
        {
            "TWO" => 2,
            "THREE" => 3,
            "FOUR" => 4,
            "FIVE" => 5,
            "SIX" => 6,
            "TEN" => 10,
            var digits => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture),
        };

    [GeneratedRegex(@"\b(?:over|across)\s+(?:the\s+)?(?<n>two|three|four|five|six|ten|\d{1,2})[\s-]years?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OverYears();
}
