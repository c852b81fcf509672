using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The inputs of a line and its formula, made from the derivations of its postings: whatever the kind of line, they are
/// products of a price and a share.</summary>
/// <param name="rows">Where they are written.</param>
/// <param name="sharedTitles">The titles that more than one line has.</param>
internal sealed class LineInputs(InputRows rows, IReadOnlySet<string> sharedTitles)
{
    // A formula of more is not short any more: amounts by month are added up for their year.
    private const int MostTerms = 3;

    /// <param name="line">The line.</param>
    /// <param name="postings">Its postings, one for each year of the horizon.</param>
    internal LineFormula Add(PlanLine line, IReadOnlyList<CostPosting> postings)
    {
        if (line is OneOffLine oneOff && PhasedInputs.IsByShares(oneOff, postings))
        {
            return PhasedInputs.TryAdd(rows, line, Title(line), postings)
                ?? Amounts(line, postings, "amount (its shares are too fine for a spreadsheet)");
        }

        TermSlot[] slots = [.. postings.SelectMany(posting => TermSlot.Of(posting.Because)).Select(pair => pair.Slot).Distinct()];
        if (slots.Length > MostTerms && postings.SelectMany(posting => posting.Because.Terms).All(term => term.Share == Share.Whole))
        {
            return Amounts(line, postings, "amount falling in the year");
        }

        return slots.Length == 0
            ? Amounts(line, postings, "amount in these years")
            : new LineFormula.Products([.. slots.Select((slot, at) => Product(line, at, Terms(postings, slot)))]);
    }

    private static IReadOnlyList<YearTerm> Terms(IReadOnlyList<CostPosting> postings, TermSlot slot) => [.. postings.Select(posting =>
        new YearTerm(posting.Year, TermSlot.Of(posting.Because).FirstOrDefault(pair => pair.Slot == slot).Term))];

    private LineFormula.Product Product(PlanLine line, int at, IReadOnlyList<YearTerm> terms)
    {
        string key = $"{line.Key}/{at}";
        Term[] said = [.. terms.Select(pair => pair.Term).OfType<Term>()];
        bool isSamePrice = said.All(term => ReferenceEquals(term.UnitPrice, said[0].UnitPrice));
        if (!isSamePrice && said.All(term => term.Share == Share.Whole))
        {
            return new(Price(key, line, terms, "amount falling in the year"), null, null) { IsLess = said[0].IsLess };
        }

        string name = said[0].Name.Length == 0 ? PriceName(line) : said[0].Name;
        Input price = isSamePrice
            ? rows.Add($"{key}/price", InputLine.Same(Title(line), name, "£", InputValue.Of(said[0].UnitPrice)))
            : Price(key, line, terms, name);
        return new(price, Parts(key, line, terms), Of(key, line, terms, said))
        {
            IsLess = said[0].IsLess,
            Factors = [.. said[0].Factors.Select((factor, at) => Factor(key, line, terms, said, name, at))],
        };
    }

    // A factor of the same number in every year is one cell.
    private Input Factor(string key, PlanLine line, IReadOnlyList<YearTerm> terms, Term[] said, string price, int at)
    {
        Factor first = said[0].Factors[at];
        string name = $"{price}: {first.Name}";
        return rows.Add($"{key}/factor/{at}", said.All(term => ReferenceEquals(term.Factors[at].Number, first.Number))
            ? InputLine.Same(Title(line), name, InputLine.Times, InputValue.Of(first.Number))
            : InputLine.Years(Title(line), name, InputLine.Times, terms.Where(pair => pair.Term is not null)
                .Select(pair => new YearValue(pair.Year, InputValue.Of(pair.Term!.Factors[at].Number)))));
    }

    private Input Price(string key, PlanLine line, IReadOnlyList<YearTerm> terms, string name) => rows.Add(
        $"{key}/price",
        InputLine.Years(Title(line), name, "£", terms.Where(pair => pair.Term is not null)
            .Select(pair => new YearValue(pair.Year, InputValue.Of(pair.Term!.UnitPrice)))));

    private Input Parts(string key, PlanLine line, IReadOnlyList<YearTerm> terms) => rows.Add(
        $"{key}/parts",
        InputLine.Years(Title(line), "share of it in the year", "parts", terms.Select(pair => new YearValue(
            pair.Year,
            pair.Term is { } term
                ? new(term.Share.Parts, TimingWords.Of(term.Timing), PlaceWords.Of(term.Timing.Places), term.Timing.IsAssumed)
                : InputValue.Silent(0)))));

    // The parts are of the same number every year, but where days of the year or of a month count. A year in which the line does
    // not run has no parts, of whatever number.
    private Input Of(string key, PlanLine line, IReadOnlyList<YearTerm> terms, Term[] said)
    {
        long of = said[0].Share.Of;
        return rows.Add($"{key}/of", said.All(term => term.Share.Of == of)
            ? InputLine.Same(Title(line), "share of it in the year", "of", InputValue.Silent(of))
            : InputLine.Years(Title(line), "share of it in the year", "of",
                terms.Select(pair => new YearValue(pair.Year, InputValue.Silent(pair.Term?.Share.Of ?? of)))));
    }

    private LineFormula.Products Amounts(PlanLine line, IReadOnlyList<CostPosting> postings, string name) => new([new(
        rows.Add(
            $"{line.Key}/amounts",
            InputLine.Years(Title(line), name, "£", postings.Select(posting => new YearValue(
                posting.Year,
                new(posting.Amount.Pounds, "", [line.Heading.Place.InFile], line.Heading.IsAssumed))))),
        null,
        null)]);

    // Lines of one action have its title where they have none of their own.
    internal string Title(PlanLine line) =>
        sharedTitles.Contains(line.Heading.Title) ? $"{line.Heading.Title} ({line.Key})" : line.Heading.Title;

    private static string PriceName(PlanLine line) => line.Nature == LineNature.Recurrent && line is RunningLine ? "cost of a full year" : "amount";

    // Which term of a year stands in which row: of the same price, the first, the second ... of its spans.
    private sealed record TermSlot(string Name, bool IsLess, int Factors, int Span)
    {
        internal static IEnumerable<(TermSlot Slot, Term Term)> Of(Derivation because)
        {
            Dictionary<string, int> spans = [];
            foreach (Term term in because.Terms)
            {
                int span = spans.GetValueOrDefault(term.Name);
                spans[term.Name] = span + 1;
                yield return (new(term.Name, term.IsLess, term.Factors.Length, span), term);
            }
        }
    }

    private sealed record YearTerm(FinancialYear Year, Term? Term);
}
