using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Posts, cover, placements, savings, income, contracts, redundancy and borrowing.</summary>
internal static class PricedLines
{
    // A line comes to £1 trillion a year at most.
    private static readonly Gen<decimal> Prices = Amounts.Any.Where(pounds => pounds <= 500_000m);

    private static readonly Gen<decimal> Numbers = Gen.Frequency(
        (1, Gen.Constant(0m)), (3, Gen.Choose(1, 60).Select(number => (decimal)number)), (3, Gen.Choose(1, 400).Select(hundredths => hundredths / 100m)));

    private static readonly Gen<decimal> Weeks = Gen.Elements(52m, 46m, 52.143m, 26m, 0m, 53m);

    internal static Gen<LineSketch> Any(PlanBody plan, string id) => Gen.Frequency(
        (4, Running(plan, Staffing(plan, id))),
        (2, Running(plan, Agency(plan, id))),
        (3, Running(plan, Demand(plan, id))),
        (4, Running(plan, Credit(plan, id))),
        (2, Running(plan, Contract(plan, id))),
        (2, Capital(plan, id)),
        (2, Once(plan, id)));

    private static Gen<LineSketch> Running(PlanBody plan, Gen<RunningSketch> lines) =>
        from line in lines
        from end in Gen.Frequency((2, Gen.Constant((LocalDate?)null)), (1, Dates.About(plan).Select(day => (LocalDate?)day)))
        from index in Index
        from byDays in Gen.Frequency((3, Gen.Constant((bool?)null)), (1, Gen.Elements<bool?>(true, false)))
        from profile in Lines.Profiles
        from stated in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from shares in Gen.Elements("6/12", "7 months", "100 days", "0.25", "1/3", "13/12").ArrayOf(plan.Years)
        select (LineSketch)(line with
        {
            End = end,
            Index = index,
            ByDays = byDays,
            Profile = profile,
            PartYear = plan.StartYears.Zip(shares).Take(stated)
                .ToImmutableSortedDictionary(pair => pair.First, pair => new PartYearSketch(pair.Second, 0)),
        });

    private static Gen<string?> Index { get; } = Gen.Elements<string?>([null, .. Rates.IndexIds]);

    private static Gen<LocalDate> Start(PlanBody plan) => Gen.Frequency((1, Gen.Constant(plan.FirstDay)), (2, Dates.About(plan)));

    private static Gen<RunningSketch> Staffing(PlanBody plan, string id) =>
        from fte in Amounts.EveryYear(Numbers, plan.Years)
        from salary in Amounts.EveryYear(Gen.Choose(0, 90).Select(thousands => thousands * 1_000m), plan.Years)
        from oddSalary in Amounts.EveryYear(Prices, plan.Years)
        from isOdd in Gen.Elements(true, false)
        from start in Start(plan)
        from point in Gen.Elements<int?>(null, null, null, 5, 20)
        from people in Optional(Amounts.EveryYear(Gen.Choose(0, 5).Select(number => (decimal)number), plan.Years), 1, 3)
        from supplement in Optional(Amounts.EveryYear(Prices, plan.Years), 1, 3)
        from onCosts in Optional(Amounts.EveryYear(Rates.Any, plan.Years), 1, 3)
        from pension in Optional(Amounts.EveryYear(Rates.Any, plan.Years), 2, 1)
        from levy in Amounts.Optional(Gen.Constant(0.005m), 1, 2)
        from vacancy in Optional(Amounts.EveryYear(Rates.Any, plan.Years), 1, 2)
        from recruitment in Amounts.Optional(Prices, 1, 3)
        from retention in Amounts.Optional(Prices, 1, 3)
        from day in Dates.Within(plan)
        from insurance in Gen.Elements(true, false, false)
        select (RunningSketch)new StaffingSketch(id, fte, isOdd ? oddSalary : salary, start)
        {
            Point = point,
            People = people,
            Supplement = supplement,
            OnCosts = onCosts,
            HasNoInsurance = insurance,
            Pension = pension,
            Levy = levy,
            Vacancy = vacancy,
            Recruitment = recruitment,
            Retention = retention is { } pounds ? (pounds, day) : null,
        };

    private static Gen<RunningSketch> Agency(PlanBody plan, string id) =>
        from price in Amounts.EveryYear(Prices, plan.Years)
        from weeks in Weeks
        from number in Optional(Amounts.EveryYear(Numbers, plan.Years), 1, 1)
        from start in Start(plan)
        select (RunningSketch)new AgencySketch(id, price, weeks, start) { Number = number, Instead = "posts/staff" };

    private static Gen<RunningSketch> Demand(PlanBody plan, string id) =>
        from number in Amounts.EveryYear(Numbers, plan.Years)
        from growth in Optional(Amounts.SomeYears(Rates.Rises, plan.Years), 1, 1)
        from price in Amounts.EveryYear(Prices, plan.Years)
        from other in Amounts.EveryYear(Prices, plan.Years)
        from weeks in Weeks
        from start in Start(plan)
        from isMix in Gen.Elements(true, false)
        from isOne in Gen.Elements(true, false)
        from percent in Amounts.EveryYear(Gen.Choose(0, 100).Select(percent => (decimal)percent), plan.Years)
        from own in Amounts.EveryYear(Numbers, plan.Years)
        from index in Index
        select (RunningSketch)new DemandSketch(id, number, weeks, start)
        {
            Price = price,
            Growth = growth,
            IsMix = isMix,
            Types = isOne ? [] :
            [
                new("residential", price, isMix ? percent : own) { Index = index },
                new("fostering", other, isMix ? percent.With(share => 100 - share) : own.With(each => -each)),
            ],
        };

    private static Gen<RunningSketch> Credit(PlanBody plan, string id) =>
        from fullYear in Amounts.EveryYear(Prices.Select(pounds => 10 * pounds), plan.Years)
        from start in Start(plan)
        from isIncome in Gen.Elements(true, false)
        from delivery in Optional(Amounts.EveryYear(Rates.Any, plan.Years), 1, 1)
        from enabledBy in Gen.Elements<string?>(null, "posts", "training")
        from isBefore in Gen.Elements(true, false, false)
        from cost in Amounts.Optional(Prices, 1, 2)
        from year in Gen.Elements(plan.StartYears)
        select (RunningSketch)new CreditSketch(id, fullYear, start)
        {
            IsIncome = isIncome,
            Delivery = delivery,
            EnabledBy = isIncome ? null : enabledBy,
            IsBeforeEnabler = isBefore,
            CostToAchieve = cost is { } pounds && !isIncome ? (pounds, year) : null,
        };

    private static Gen<RunningSketch> Contract(PlanBody plan, string id) =>
        from fullYear in Amounts.EveryYear(Prices, plan.Years)
        from start in Start(plan)
        select (RunningSketch)new RecurrentSketch(id, fullYear, start) { IsContract = true };

    private static Gen<LineSketch> Capital(PlanBody plan, string id) =>
        from amount in Gen.Frequency((2, Prices.Select(pounds => 10 * pounds)), (1, Gen.Constant(1_000_000m)))
        from spent in Gen.Choose(plan.FirstYear - 30, plan.FirstYear + plan.Years)
        from life in Gen.Elements(1, 2, 7, 25, 40, 100)
        from interest in Rates.Any
        from financed in Amounts.Optional(Prices, 1, 2)
        from isAnnuity in Gen.Elements(true, false)
        select (LineSketch)new CapitalSketch(id, amount, spent, life, interest) { Financed = financed, IsAnnuity = isAnnuity };

    private static Gen<LineSketch> Once(PlanBody plan, string id) =>
        from line in Lines.OneOff(plan, id, Amounts.Any)
        from kind in Gen.Elements("redundancy", "saving", "income")
        select (LineSketch)((OneOffSketch)line with { Kind = kind });

    private static Gen<T?> Optional<T>(Gen<T> values, int some, int none)
        where T : class => Gen.Frequency((some, values.Select(value => (T?)value)), (none, Gen.Constant((T?)null)));
}
