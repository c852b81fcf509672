using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>The inputs of a line that runs from a day on: its first and last day, what the plan states of a year in place of the
/// share that they make, its prices and what multiplies them.</summary>
internal sealed class RunningInputs
{
    private const string RoundedUp = "rounded up";

    private readonly InputRows _rows;
    private readonly ImmutableArray<FinancialYear> _years;
    private readonly string _title;
    private readonly SharedValues _shared;
    private readonly Dictionary<object, FactorInputs> _values = new(ReferenceEqualityComparer.Instance); // pay stands in several products, and once here

    private RunningInputs(
        InputRows rows, RunningLine line, ImmutableArray<YearDay> parts, string title, ImmutableArray<FinancialYear> years, SharedValues shared)
    {
        (_rows, Line, Parts, _title, _years, _shared) = (rows, line, parts, title, years, shared);
        Start = rows.Add($"{line.Key}/start", InputLine.Same(title, "first day", InputLine.Date, DayOf(line.Start)));
        End = rows.Add($"{line.Key}/end", InputLine.Same(
            title, line.End is null ? "last day: none, it goes on" : "last day", InputLine.Date, line.End is { } end ? DayOf(end) : InputValue.Empty));
        if (!line.PartYear.IsEmpty)
        {
            AddStated();
        }
    }

    internal RunningLine Line { get; }

    /// <summary>The first days of the parts of a year between which its prices and rates do not change.</summary>
    internal ImmutableArray<YearDay> Parts { get; }

    internal Input Start { get; }

    internal Input End { get; }

    /// <summary>So many parts of a number of parts, in years for which the plan states the share; null where it states none.</summary>
    internal (Input Parts, Input Of)? StatedShare { get; private set; }

    /// <summary>The amount, in years for which the plan states it; null where it states none.</summary>
    internal Input? StatedAmount { get; private set; }

    internal IReadOnlyList<ChargeInputs> Charges { get; private set; } = [];

    internal static RunningInputs Add(
        InputRows rows,
        RunningLine line,
        ImmutableArray<YearDay> parts,
        string title,
        ImmutableArray<FinancialYear> years,
        SharedValues shared)
    {
        RunningInputs inputs = new(rows, line, parts, title, years, shared);
        inputs.Charges = line switch
        {
            RecurrentLine recurrent => [new(0, "", [inputs.FullYear(recurrent)])],
            PricedLine priced => [.. priced.Charges.Select((charge, at) => inputs.Charge(priced, charge, at))],
            _ => throw new InvalidOperationException($"There are no inputs for a {line.GetType().Name}."),
        };
        return inputs;
    }

    private static InputValue DayOf(Stated<LocalDate> day) =>
        new(SerialDay.Of(day.Value), day.Written, [day.Place.InFile], day.Assumed is not null);

    private void AddStated()
    {
        Stated<PartYear>?[] stated = [.. _years.Select(year => Line.PartYear[year])];
        if (stated.Any(part => part is { Value.Amount: null }))
        {
            StatedShare = (
                _rows.Add($"{Line.Key}/stated", InputLine.Years(_title, "share of the year as stated", "parts", Stated(
                    stated, part => part.Amount is null ? part.Share.Parts : null))),
                _rows.Add($"{Line.Key}/stated-of", InputLine.Years(_title, "share of the year as stated", "of", Stated(
                    stated, part => part.Amount is null ? part.Share.Of : null))));
        }

        if (stated.Any(part => part is { Value.Amount: not null }))
        {
            StatedAmount = _rows.Add($"{Line.Key}/stated-amount", InputLine.Years(_title, "amount of the year as stated", "£", Stated(
                stated, part => part.Amount?.Pounds)));
        }
    }

    private IEnumerable<YearValue> Stated(Stated<PartYear>?[] stated, Func<PartYear, decimal?> number) => _years.Select((year, at) => new YearValue(
        year,
        stated[at] is { } part && number(part.Value) is { } value
            ? new(value, part.Written, [part.Place.InFile], part.Assumed is not null)
            : InputValue.Empty));

    private ProductInputs FullYear(RecurrentLine line)
    {
        string key = $"{line.Key}/full-year";
        return new(new([_rows.Add(key, InputLine.Amounts(_title, "cost of a full year", line.FullYear, _years))], null), [], IsLess: false);
    }

    private ChargeInputs Charge(PricedLine line, Charge charge, int number) => new(
        number,
        charge.Name,
        [
            .. charge.Products.Select((product, at) =>
            {
                string key = $"{line.Key}/{number}/{at}", name = product.Name.Length == 0 ? charge.Name : product.Name;
                return new ProductInputs(
                    Values(key, name, "£", product.Price, InputValue.Of),
                    [.. product.Multipliers.Select((multiplier, factor) => Factor($"{key}/{factor}", product, multiplier))],
                    product.IsLess != line.IsCredit);
            }),
        ]);

    private FactorInputs Factor(string key, PriceProduct product, Multiplier multiplier)
    {
        if (_shared.Indices.TryGetValue(multiplier.Values, out IndexInputs? index))
        {
            return new([], index);
        }

        // Half a post is one person, whatever the post comes to be.
        return multiplier.Values.Values.All(number => number.Written.EndsWith(RoundedUp, StringComparison.Ordinal))
            && _values.FirstOrDefault(pair => pair.Key is Steps<decimal> steps && IsRoundedUp(steps, multiplier.Values)).Value is { } posts
            ? posts with { IsRoundedUp = true }
            : Values(key, multiplier.Kind == FactorKind.PriceIndex ? $"{product.Name}: {multiplier.Name}" : multiplier.Name, InputLine.Times, multiplier.Values, InputValue.Of);
    }

    private static bool IsRoundedUp(Steps<decimal> posts, Steps<decimal> people) => posts.From.SequenceEqual(people.From)
        && posts.Values.Zip(people.Values).All(pair => decimal.Ceiling(pair.First.Value) == pair.Second.Value && pair.Second.Written.StartsWith(pair.First.Written, StringComparison.Ordinal));

    private FactorInputs Values<T>(string key, string name, string unit, Steps<T> steps, Func<Stated<T>, InputValue> value)
    {
        Dictionary<object, FactorInputs> written = _shared.IsOfSeveral(steps) ? _shared.Values : _values;
        if (!written.TryGetValue(steps, out FactorInputs? inputs))
        {
            written.Add(steps, inputs = written == _values
                ? Written(key, _title, name, unit, steps, value)
                : Written($"several/{name}/{written.Count}", SharedValues.Title, name, unit, steps, value));
        }

        return inputs;
    }

    // One cell where it never changes, a row where it changes from year to year, and a row for each part of the year where it changes
    // inside one.
    private FactorInputs Written<T>(string key, string title, string name, string unit, Steps<T> steps, Func<Stated<T>, InputValue> value)
    {
        int[][] at = [.. Parts.Select(part => _years.Select(year => steps.IndexAt(part.In(year))).ToArray())];
        if (at.All(part => part.All(index => index == at[0][0])))
        {
            return new([_rows.Add(key, InputLine.Same(title, name, unit, value(steps.Values[at[0][0]])))], null);
        }

        return at.All(part => part.SequenceEqual(at[0]))
            ? new([Row(key, name, at[0])], null)
            : new([.. Parts.Select((part, number) => Row($"{key}/from/{number}", $"{name}, {Words(part)}", at[number]))], null);

        Input Row(string rowKey, string words, int[] indices) => _rows.Add(rowKey, InputLine.Years(
            title, words, unit, _years.Select((year, position) => new YearValue(year, value(steps.Values[indices[position]])))));
    }

    private string Words(YearDay part) => part.IsFirst
        ? "at the start of the year"
        : $"from {part.In(_years[0]).ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)}";
}
