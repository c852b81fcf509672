using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Shrinking;

/// <summary>Simpler posts, cover, placements, savings and borrowing: first without what they need not have.</summary>
internal static class PricedShrinks
{
    internal static IEnumerable<LineSketch> Of(LineSketch line) => line switch
    {
        StaffingSketch posts => Without(posts).Where(simpler => simpler != posts)
            .Concat(SimplerAmounts.Of(posts.Fte).Select(fte => posts with { Fte = fte }))
            .Concat(SimplerAmounts.Of(posts.Salary).Select(salary => posts with { Salary = salary })),
        AgencySketch agency => new[] { agency with { Number = null }, agency with { Instead = null } }.Where(simpler => simpler != agency)
            .Concat(SimplerAmounts.Of(agency.Price).Select(price => agency with { Price = price })),
        DemandSketch demand => Demand(demand),
        CreditSketch credit => Without(credit).Where(simpler => simpler != credit)
            .Concat(SimplerAmounts.Of(credit.FullYear).Select(pounds => credit with { FullYear = pounds })),
        CapitalSketch capital => new[] { capital with { Financed = null }, capital with { IsAnnuity = false }, capital with { Interest = 0 } }
            .Where(simpler => simpler != capital)
            .Concat(SimplerAmounts.Of(capital.Amount).Select(pounds => capital with { Amount = pounds })),
        _ => [],
    };

    private static IEnumerable<StaffingSketch> Without(StaffingSketch posts) =>
    [
        posts with { Point = null },
        posts with { People = null },
        posts with { Supplement = null },
        posts with { OnCosts = null },
        posts with { HasNoInsurance = true },
        posts with { Pension = null },
        posts with { Levy = null },
        posts with { Vacancy = null },
        posts with { Recruitment = null },
        posts with { Retention = null },
    ];

    private static IEnumerable<CreditSketch> Without(CreditSketch credit) =>
    [
        credit with { IsIncome = true, Delivery = null, EnabledBy = null, CostToAchieve = null },
        credit with { Delivery = null },
        credit with { EnabledBy = null },
        credit with { CostToAchieve = null },
    ];

    private static IEnumerable<LineSketch> Demand(DemandSketch line)
    {
        if (!line.Types.IsEmpty)
        {
            yield return line with { Types = [] };
        }

        if (line.Growth is not null)
        {
            yield return line with { Growth = null };
        }

        foreach (AmountByYear number in SimplerAmounts.Of(line.Number))
        {
            yield return line with { Number = number };
        }

        foreach (AmountByYear price in line.Types.IsEmpty ? SimplerAmounts.Of(line.Price) : [])
        {
            yield return line with { Price = price };
        }
    }
}
