using NodaTime;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Testing;

/// <summary>Plans made by hand, each of a situation that a report must be able to show.</summary>
public static class SomePlans
{
    /// <summary>Bury, Cabinet, 20 July 2016, with its scenarios. The reserve is not named and no balance is stated.</summary>
    public static ScenarioFile Bury2016() => Some.FileOf(
        "bury-2016",
        Some.Scenario("base", "Proposed", Bury(new(2016, 10, 1))),
        Some.Scenario("three-months-late", "Recurrent posts start three months late", Bury(new(2017, 1, 1))),
        Some.Scenario("rejected", "Plan rejected", Bury(null)));

    /// <summary>The same with a reserve that has a balance and runs down to its minimum, some agreed money and a phased cost
    /// with odd pennies.</summary>
    public static ScenarioFile Balances() => Some.FileOf("balances", Some.Scenario("base", "As drafted", WithBalances()));

    /// <summary>Bury 2022: some funding committed, some identified, no amount known.</summary>
    public static ScenarioFile Bury2022() => Some.FileOf("bury-2022", Some.Scenario("base", "As reported", NoAmounts()));

    /// <summary>Stockton 2016: actions, and nothing to pay.</summary>
    public static ScenarioFile Stockton2016() => Some.FileOf("stockton-2016", Some.Scenario("base", "As reported", NothingToPay()));

    /// <summary>The greatest amounts a plan may have, over more years than fit side by side.</summary>
    public static ScenarioFile Trillion()
    {
        Reserve vault = new()
        {
            Id = "vault",
            Title = "Vault",
            Kind = ReserveKind.GeneralFund,
            Opening = Some.Sum(-1_862_000, "-£1.862m", 20, 40),
            OtherUses = new(Some.Sum(1_000_000_000_000m, "£1,000,000,000,000", 21, 40)),
            Place = Some.Place(19),
        };
        return Some.FileOf("trillion", Some.Scenario("base", "As drafted", new()
        {
            Title = "The greatest plan",
            Authority = "Some Council",
            Horizon = new(new(2024), new(2030)),
            Actions = [Some.Action("all", "Everything", Some.Recurrent("all/of-it", "Everything",
                Some.Sum(999_999_999_999.99m, "£999,999,999,999.99", 9, 50), new(2024, 4, 1), 9))],
            Reserves = [vault],
        }));
    }

    /// <summary>Text that would break a line or command a terminal, very long words, part of the costs known, an action of which
    /// nothing is known, and a scenario with another horizon.</summary>
    public static ScenarioFile Awkward() => Some.FileOf(
        "awkward",
        Some.Scenario("base", "As drafted", AwkwardText(2025)),
        Some.Scenario("longer", "A \e[31mlonger\e[0m horizon", AwkwardText(2026)));

    private static Plan AwkwardText(int last)
    {
        PlanLine known = Some.OneOff("a/known", "Known\r\n\tcost", Some.Sum(12.34m, "£12.34", 9, 50), 2024, 9);
        PlanLine coming = Some.Unquantified("a/coming", "Known to be coming", LineKind.NotStated, "Later.", 10, 2024, 2025);
        return new()
        {
            Title = "Reviewing \e[31mthe \u202Eplan " + new string('x', 100),
            Authority = "Some Council",
            Decision = new("Cabinet", Some.Stated(new LocalDate(2024, 5, 1), "2024-05-01", 6), "CAB/12", DecisionOutcome.Agreed),
            Horizon = new(new(2024), new(last)),
            Actions =
            [
                Some.Action("a", "An action whose title is long enough that it has to be broken over several lines", known, coming),
                Some.Action("b", "Not costed at all"),
            ],
            Funding =
            [
                Some.Source("budget", "Base budget", SourceKind.BaseBudget, FundingStatus.Approved, 1, 2024),
                Some.Source("receipts", "Receipts", SourceKind.CapitalReceipts, FundingStatus.Requested, 2, 2025),
            ],
        };
    }

    private static Plan Bury(LocalDate? start)
    {
        Reserve council = new() { Id = "council", Title = "Council reserves", Kind = ReserveKind.NotStated, Place = Some.Place(27) };
        return new()
        {
            Title = "Action plan following the Ofsted inspection of 2016",
            Authority = "Bury Council",
            Directorate = "Children, Young People and Culture",
            Decision = new("Cabinet", Some.Stated(new LocalDate(2016, 7, 20), "2016-07-20", 6), null, DecisionOutcome.Pending),
            Horizon = new(new(2016), new(2018)),
            Milestones =
                [new("plan-due", "Action plan to Ofsted", new(2016, 8, 23), new(70, new(2016, 5, 16)), null, Some.Place(11))],
            Actions = start is not { } day ? [] :
            [
                Some.Action("short-term-posts", "Additional short-term posts", Some.OneOff(
                    "short-term-posts/posts", "Additional short-term posts", Some.Sum(100_000, "£100K", 18, 55), 2016, 18)),
                Some.Action("recurrent-posts", "Additional recurrent posts", Some.Recurrent(
                    "recurrent-posts/posts", "Additional recurrent posts", Some.Sum(190_000, "£190K", 22, 60), day, 22,
                    "The report says six months; 1 October is assumed.")),
            ],
            Reserves = [council],
            Funding =
            [
                new()
                {
                    Id = "reserves",
                    Title = "Reserves",
                    Kind = SourceKind.Reserve,
                    Reserve = council,
                    Status = FundingStatus.Requested,
                    Priority = Some.Stated(1, "1", 31, 40),
                    Years = [new(2016)],
                    Place = Some.Place(31, 18),
                },
                Some.Source("next-budget", "Savings in the 2017/18 budget", SourceKind.Savings, FundingStatus.ToBeIdentified, 2,
                    2017, 2018),
            ],
            Assumptions =
            [
                new("Additional recurrent posts", "actions/recurrent-posts/lines/posts", "start", "2016-10-01",
                    "The report says six months; 1 October is assumed.", Some.Place(22, 79)),
            ],
        };
    }

    private static Plan WithBalances()
    {
        Reserve fund = new()
        {
            Id = "transformation",
            Title = "Transformation reserve",
            Kind = ReserveKind.Earmarked,
            Opening = Some.Sum(400_000, "£400K", 20, 40),
            Contributions = new([new(Some.Year(2025), Some.Sum(50_000, "£50K", 21, 40))]),
            Minimum = [MinimumLevel.Of(Some.Sum(250_000, "£250K", 22, 40))],
            Place = Some.Place(19),
        };
        OneOffLine transition = new(
            Some.Heading("reform/transition", "Transition", 12),
            Some.Sum(100_000.01m, "£100,000.01", 12, 50),
            [
                Some.Portion(2024, new(1, 3), 13, PortionTime.PhasedYear),
                Some.Portion(2025, new(1, 3), 13, PortionTime.PhasedYear),
                Some.Portion(2026, new(1, 3), 13, PortionTime.PhasedYear),
            ]);
        PlanLine team = Some.Recurrent("reform/team", "Reform team", Some.Sum(300_000, "£300K", 14, 50), new(2024, 10, 16), 14);
        FundingSource grant = new()
        {
            Id = "grant",
            Title = "=Reform, \"grant\"",
            Kind = SourceKind.Grant,
            Status = FundingStatus.Committed,
            Priority = Some.Stated(1, "1", 31, 40),
            Years = [new(2024), new(2025)],
            Limit = new(Some.Sum(60_000, "£60K", 31, 60)),
            For = [Some.Stated("reform/transition", "reform/transition", 31, 70)],
            ForLines = [transition],
            Place = Some.Place(31, 18),
        };
        return new()
        {
            Title = "Reform",
            Authority = "Some Council",
            Horizon = new(new(2024), new(2026)),
            Actions = [Some.Action("reform", "Reform", transition, team)],
            Reserves = [fund],
            Funding =
            [
                new()
                {
                    Id = "reserve",
                    Title = "Draw on the reserve",
                    Kind = SourceKind.Reserve,
                    Reserve = fund,
                    Status = FundingStatus.Approved,
                    Priority = Some.Stated(2, "2", 32, 40),
                    Years = [new(2024), new(2025), new(2026)],
                    Place = Some.Place(32, 18),
                },
                grant,
                Some.Source("savings", "Savings to be found", SourceKind.Savings, FundingStatus.ToBeIdentified, 3, 2026),
            ],
        };
    }

    private static Plan NoAmounts() => new()
    {
        Title = "Improvement plan of 2022",
        Authority = "Bury Council",
        Horizon = new(new(2022), new(2024)),
        Actions =
        [
            Some.Action("services", "Managed services",
                Some.Unquantified("services/first", "First managed service", LineKind.Recurrent,
                    "The report gives no amount.", 12, 2022, 2023, 2024),
                Some.Unquantified("services/second", "Second managed service", LineKind.Recurrent,
                    "The report gives no amount.", 13, 2022, 2023, 2024)),
            Some.Action("further", "Further investment",
                Some.Unquantified("further/investment", "Further investment", LineKind.NotStated,
                    "Not known until the plan is worked out.", 16, 2023, 2024)),
        ],
        Funding =
        [
            Some.Source("committed", "Funding committed before the inspection", SourceKind.NotStated, FundingStatus.Committed, 1,
                2022, 2023, 2024),
            Some.Source("identified", "Funding since identified", SourceKind.NotStated, FundingStatus.Identified, 2,
                2022, 2023, 2024),
        ],
    };

    private static Plan NothingToPay() => new()
    {
        Title = "Response to ten recommendations",
        Authority = "Stockton-on-Tees Borough Council",
        Horizon = new(new(2016), new(2017)),
        Actions =
        [
            new() { Id = "a1", Title = "Review of practice", NoCost = "Within existing work.", Place = Some.Place(12) },
            new() { Id = "a2", Title = "Training", NoCost = "Within existing work.", Place = Some.Place(13) },
        ],
        Risks = [new("r1", "The pace of change", Level.Low, null)],
    };
}
