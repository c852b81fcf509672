using NodaTime;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.ReferenceData;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

/// <summary>What a priced line costs in a year, worked out from its sketch in fractions: what a whole year would cost at the prices
/// of a day, for each stretch of days in which neither month, rate nor year changes. It knows nothing of steps, spans and terms.</summary>
internal sealed class ExactPriced(PlanBody plan)
{
    private static readonly ReferenceRates Published = PublishedRates.Read();

    /// <summary>The cost in pence before it is rounded; null for a line of another kind.</summary>
    /// <param name="line">The line.</param>
    /// <param name="part">What it brings with it; null for the line itself.</param>
    /// <param name="bound">The line as bound, for the shares that it states, whose words are tried elsewhere.</param>
    /// <param name="year">The year.</param>
    internal Fraction? Pence(LineSketch line, string? part, PlanLine bound, FinancialYear year) => (line, part) switch
    {
        (CapitalSketch capital, _) => Capital(capital, part is not null, year),
        (StaffingSketch { Recruitment: { } pounds } posts, "recruitment") => Once(pounds, FinancialYear.Of(posts.Start, plan.YearStarts) == year),
        (StaffingSketch { Retention: { } paid }, "retention") => Once(paid.Pounds, FinancialYear.Of(paid.Day, plan.YearStarts) == year),
        (CreditSketch { CostToAchieve: { } cost }, "cost-to-achieve") => Once(cost.Pounds, cost.StartYear == year.StartYear),
        (RecurrentSketch { IsContract: false, Index: null }, _) => null,
        (RunningSketch running, null) => Running(running, (RunningLine)bound, year),
        _ => null,
    };

    private static Fraction Once(decimal pounds, bool isYear) => isYear ? Fraction.From(pounds * 100) : Fraction.Nil;

    private Fraction Running(RunningSketch line, RunningLine bound, FinancialYear year)
    {
        LocalDate first = LocalDate.Max(plan.StartOf(line), year.FirstDay);
        LocalDate last = line.End is { } end ? LocalDate.Min(end, year.LastDay) : year.LastDay;
        if (first > last)
        {
            return Fraction.Nil;
        }

        if (bound.PartYear[year] is { } stated)
        {
            return Fraction.From(stated.Value.Share) * WholeYear(line, year.FirstDay);
        }

        Proration proration = line.ByDays ?? plan.ByDays ? Proration.Days : Proration.Months;
        Fraction sum = Fraction.Nil;
        LocalDate[] stretches = [first, .. Changes(year).Where(day => day > first && day <= last).Distinct().Order()];
        for (int at = 0; at < stretches.Length; at++)
        {
            LocalDate until = at + 1 < stretches.Length ? stretches[at + 1].PlusDays(-1) : last;
            sum = (sum + (WholeYear(line, stretches[at]) * Share(proration, stretches[at], until, year))).Lowest();
        }

        return sum;
    }

    // A stretch lies within one month.
    private static Fraction Share(Proration proration, LocalDate first, LocalDate last, FinancialYear year)
    {
        int days = last.Day - first.Day + 1;
        return proration == Proration.Days
            ? new(days, year.Days)
            : new(days, 12 * CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month));
    }

    private static IEnumerable<LocalDate> Changes(FinancialYear year) =>
    [
        .. Enumerable.Range(0, 12).Select(year.FirstDay.PlusMonths),
        .. Published.NationalInsurance.Select(row => row.FirstDay).Where(year.Contains),
    ];

    private Fraction WholeYear(RunningSketch line, LocalDate day)
    {
        int at = plan.StartYearOf(day) - plan.FirstYear;
        Fraction index = Index(line.Index, day);
        return line switch
        {
            StaffingSketch posts => Staffing(posts, at, day),
            AgencySketch agency => In(agency.Price, at) * Hundred * In(agency.Number, at, 1) * Fraction.From(agency.Weeks) * index,
            DemandSketch demand => Demand(demand, at, day),
            CreditSketch { IsIncome: true } income => Fraction.Nil - (In(income.FullYear, at) * Hundred * index),
            CreditSketch credit => Fraction.Nil - (In(credit.FullYear, at) * Hundred * In(credit.Delivery, at, 1) * index),
            RecurrentSketch contract => In(contract.FullYear, at) * Hundred * index,
            _ => throw new InvalidOperationException(line.GetType().Name),
        };
    }

    private static Fraction Hundred => new(100, 1);

    private Fraction Staffing(StaffingSketch line, int at, LocalDate day)
    {
        Fraction fte = In(line.Fte, at), supplement = In(line.Supplement, at, 0) * Hundred * fte;
        Fraction pay = fte * Hundred * Salary(line, at, day);
        Fraction paid = pay + supplement;
        Fraction sum = paid;
        if (line.OnCosts is not null)
        {
            sum += paid * In(line.OnCosts, at);
        }
        else
        {
            sum += (paid * In(line.Pension, at, 0)) + (paid * Fraction.From(line.Levy ?? 0));
            if (!line.HasNoInsurance)
            {
                EmployerNationalInsurance rate = Published.NationalInsurance.LastOrDefault(row => row.FirstDay <= day) ?? Published.NationalInsurance[0];
                decimal people = line.People?.In(at) ?? decimal.Ceiling(line.Fte.In(at)!.Value);
                sum += (paid - Fraction.From(people * rate.SecondaryThreshold.Pence)).OverNil() * Fraction.From(rate.Rate);
            }
        }

        return sum * (Fraction.One - In(line.Vacancy, at, 0));
    }

    // Where pay is that of a point, the index raises it from the last year whose pay is known.
    private Fraction Salary(StaffingSketch line, int at, LocalDate day)
    {
        if (line.Point is not { } point)
        {
            return In(line.Salary, at) * Index(line.Index, day);
        }

        PayPoint now = Published.Njc.Points.Last(row => row.Point == point && row.Year.FirstDay <= day);
        return Fraction.From(now.Salary.Pounds) * Index(line.Index, day, plan.StartYearOf(now.Year.FirstDay));
    }

    private Fraction Demand(DemandSketch line, int at, LocalDate day)
    {
        Fraction weeks = Fraction.From(line.Weeks);
        if (line.Types.IsEmpty)
        {
            return Number(line, at) * In(line.Price, at) * Hundred * weeks * Index(line.Index, day);
        }

        Fraction sum = Fraction.Nil;
        foreach (PlaceSketch type in line.Types)
        {
            Fraction number = line.IsMix ? Number(line, at) * In(type.Part, at) * new Fraction(1, 100) : In(type.Part, at);
            sum += number * In(type.Price, at) * Hundred * weeks * Index(type.Index ?? line.Index, day);
        }

        return sum;
    }

    // The number is that of the first year in which the line runs here.
    private Fraction Number(DemandSketch line, int at)
    {
        Fraction number = In(line.Number, at);
        if (line.Growth is { } growth && line.Number.Every is not null)
        {
            int first = plan.StartYears.First(year => plan.Year(year).Meets(line.Start, line.End)) - plan.FirstYear;
            for (int year = first + 1; year <= at; year++)
            {
                number *= Fraction.One + Fraction.From(growth.In(year) ?? 0);
            }
        }

        return number;
    }

    private Fraction Index(string? id, LocalDate day, int? known = null)
    {
        Fraction index = Fraction.One;
        if (plan.Indices.FirstOrDefault(each => each.Id == id) is not { } sketch)
        {
            return index;
        }

        int? priceBase = known ?? sketch.PriceBase ?? (sketch.Every is null ? null : plan.FirstYear);
        int month = sketch.Month ?? plan.YearStarts;
        for (int year = plan.FirstYear - 100; year < plan.FirstYear + plan.Years; year++)
        {
            LocalDate from = new(month < plan.YearStarts ? year + 1 : year, month, 1);
            if (from <= day && (priceBase is null || year > priceBase))
            {
                decimal? rate = sketch.Settled.TryGetValue(year, out decimal settled) ? settled
                    : sketch.Every ?? (sketch.Rates.TryGetValue(year, out decimal assumed) ? assumed : null);
                index *= Fraction.One + Fraction.From(rate ?? 0);
            }
        }

        return index;
    }

    // Straight-line in equal parts; the annuity grows by the interest, so that both together are the same each year.
    private static Fraction Capital(CapitalSketch line, bool isInterest, FinancialYear year)
    {
        int at = year.StartYear - line.SpentYear - 1;
        if (at < 0 || at >= line.Life)
        {
            return Fraction.Nil;
        }

        Fraction borrowed = Fraction.From(Math.Max(0, line.Amount - (line.Financed ?? 0)) * 100);
        Fraction repaid = RepaidBefore(line, at);
        return isInterest
            ? borrowed * (Fraction.One - repaid) * Fraction.From(line.Interest)
            : new Fraction((System.Numerics.BigInteger)(borrowed * RepaidBefore(line, at + 1)).Rounded(), 1)
                - new Fraction((System.Numerics.BigInteger)(borrowed * repaid).Rounded(), 1);
    }

    private static Fraction RepaidBefore(CapitalSketch line, int years)
    {
        if (!line.IsAnnuity || line.Interest == 0)
        {
            return new(years, line.Life);
        }

        // ((1 + r)^years − 1) ÷ ((1 + r)^life − 1), the sum of a geometric series.
        Fraction growth = Fraction.One + Fraction.From(line.Interest);
        Fraction part = Power(growth, years) - Fraction.One, whole = Power(growth, line.Life) - Fraction.One;
        return new Fraction(part.Parts * whole.Of, part.Of * whole.Parts).Lowest();
    }

    private static Fraction Power(Fraction growth, int years) =>
        new(System.Numerics.BigInteger.Pow(growth.Parts, years), System.Numerics.BigInteger.Pow(growth.Of, years));

    private static Fraction In(AmountByYear? values, int year, decimal otherwise = 0) =>
        Fraction.From(values is null ? otherwise : values.In(year)!.Value);
}
