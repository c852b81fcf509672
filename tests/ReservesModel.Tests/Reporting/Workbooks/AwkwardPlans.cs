using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Tests.Loading;

namespace ReservesModel.Tests.Reporting.Workbooks;

/// <summary>Plans that are hard on a workbook.</summary>
internal static class AwkwardPlans
{
    /// <summary>Every odd penny over half a year ends in half a penny, which a program that counts in binary may round either way.</summary>
    internal static string HalfPennies => $$"""
        {
          "title": "Half pennies", "authority": "Council", "horizon": { "from": "2016/17", "to": "2018/19" },
          "actions": { "posts": { "title": "Posts", "lines": { {{string.Join(",", Enumerable.Range(0, 60).Select(at =>
              $"\"l{at}\": {{ \"kind\": \"recurrent\", \"fullYear\": \"£{(at * at * 7_919L) + at}.{((2 * at) + 1) % 100:00}\", \"start\": \"2016-10-01\", \"end\": \"2019-{1 + (at % 3):00}-10\" }}"))}} } } }
        }
        """;

    /// <summary>Costs phased in shares and amounts, over years and months, with odd pennies.</summary>
    internal const string Phased = """
        {
          "title": "Phased", "authority": "Council", "horizon": { "from": "2019/20", "to": "2022/23" },
          "actions": { "build": { "title": "Build", "lines": {
            "thirds": { "kind": "one-off", "amount": "£100.01", "phasing": { "2019/20": "1/3", "2020/21": "1/3", "2021/22": "1/3" } },
            "gap": { "kind": "one-off", "amount": "£999,999.99", "phasing": { "2019/20": "1/7", "2021/22": "3/11", "2022/23": "45/77" } },
            "tenths": { "kind": "one-off", "amount": "£1.05", "phasing": { "2020/21": "0.1", "2021/22": "0.7", "2022/23": "0.2" } },
            "months": { "kind": "one-off", "amount": "£1,000.03", "phasing": { "2019-10": "1/3", "2020-02": "1/3", "2020-10": "1/3" } },
            "sums": { "kind": "one-off", "amount": "£100K", "phasing": { "2019/20": "£33,333.33", "2021/22": "£66,666.67" } },
            "month-sums": { "kind": "one-off", "amount": "£60", "phasing": { "2019-10": "£10", "2019-11": "£20.50", "2020-10": "£29.50" } },
            "fine": { "kind": "one-off", "amount": "£1m", "phasing": { "2019/20": "1/999983", "2020/21": "249994749997/999985999949", "2021/22": "350007050000/999981999937", "2022/23": "399979/999979" } },
            "late": { "kind": "recurrent", "fullYear": "£5", "start": "2030-04-01" },
            "dated": { "kind": "one-off", "amount": "£7.77", "date": "2020-02-29" }
          } } }
        }
        """;

    /// <summary>Recurrent costs that step, run by days of leap years, and have stated part years.</summary>
    internal const string PartYears = """
        {
          "title": "Part years", "authority": "Council", "horizon": { "from": "2018/19", "to": "2021/22" }, "proration": "days",
          "actions": { "posts": { "title": "Posts", "lines": {
            "days": { "kind": "recurrent", "fullYear": "£36,599.99", "start": "2019-06-16", "end": "2021-02-28" },
            "months": { "kind": "recurrent", "fullYear": "£100.01", "start": "2019-05-07", "end": "2021-01-19", "proration": "months" },
            "steps": { "kind": "recurrent", "fullYear": { "2019/20": "£100", "2020/21": "£110.01", "2021/22": "£121.1" }, "start": "2019-07-01" },
            "stated-share": { "kind": "recurrent", "fullYear": "£240K", "start": "2018-09-01", "partYear": { "2018/19": "150%" } },
            "stated-sum": { "kind": "recurrent", "fullYear": "£240K", "start": "2018-09-01", "end": "2020-08-31", "partYear": { "2018/19": "£123,456.78" } }
          } } }
        }
        """;

    /// <summary>Reserves that run down, below nil and below their minimum, shared and ring-fenced, with scenarios of another horizon.</summary>
    internal const string Reserves = """
        {
          "title": "Reserves", "authority": "Council", "horizon": { "from": "2020/21", "to": "2023/24" },
          "netRevenueBudget": { "2020/21": "£100.01m", "2021/22": "£99m", "2022/23": "£98m", "2023/24": "£97m" },
          "actions": {
            "a": { "title": "First", "tags": ["reform"], "lines": {
              "x": { "kind": "one-off", "amount": "£3m", "phasing": { "2020/21": "50%", "2021/22": "50%" } },
              "y": { "kind": "recurrent", "fullYear": "£1.5m", "start": "2020-10-01" } } },
            "b": { "title": "Second", "lines": {
              "z": { "kind": "recurrent", "fullYear": "£700,000.07", "start": "2021-04-01" },
              "later": { "kind": "one-off", "unquantified": "Known in May.", "year": "2022/23" } } },
            "c": { "title": "Third" }
          },
          "reserves": {
            "gf": { "title": "General Fund", "kind": "general-fund", "opening": "£7.5m", "minimum": ["5%", "£4m"], "otherUses": { "2022/23": "£9m" } },
            "em": { "title": "Earmarked", "kind": "earmarked", "opening": "-£1.862m", "contributions": "£2m", "otherUses": { "2021/22": "£12,345.67" } },
            "un": { "title": "Unstated", "kind": "not-stated" }
          },
          "funding": {
            "g1": { "title": "Grant", "source": "grant", "status": "committed", "priority": 1, "limit": "£250K", "for": ["reform"] },
            "r1": { "title": "General Fund draw", "source": "reserve", "reserve": "gf", "status": "approved", "priority": 2, "years": { "to": "2021/22" } },
            "r2": { "title": "Earmarked draw", "source": "reserve", "reserve": "em", "status": "requested", "priority": 3, "total": "£1.1m" },
            "r3": { "title": "Earmarked draw for the second", "source": "reserve", "reserve": "em", "status": "requested", "priority": 4, "for": ["b"] },
            "r4": { "title": "Unstated draw", "source": "reserve", "reserve": "un", "status": "identified", "priority": 5, "years": ["2022/23"], "limit": { "2022/23": "£0.5m" } },
            "s": { "title": "Savings", "source": "savings", "status": "to-be-identified", "priority": 6, "limit": "£1m" }
          },
          "scenarios": {
            "longer": { "title": "Longer", "change": { "horizon": { "from": "2019/20", "to": "2022/23" },
              "netRevenueBudget": { "2019/20": "£90m", "2023/24": null } } },
            "smaller": { "title": "Smaller", "change": { "actions": { "a": { "lines": { "y": { "fullYear": "£1m" } } } } } },
            "nothing": { "title": "Nothing done", "change": { "actions": null, "funding": { "g1": null, "r3": null } } }
          }
        }
        """;

    /// <summary>Every kind of line: indices with an uplift inside the year and a settled award, posts above and below the threshold
    /// of National Insurance, a change of mix, savings and income that meet costs and in the end exceed them, borrowing both ways.</summary>
    internal const string EveryKind = """
        {
          "title": "Every kind of line", "authority": "Anyshire Council", "horizon": { "from": "2024/25", "to": "2027/28" },
          "indices": {
            "pay": { "title": "Pay award", "priceBase": "2024/25", "rates": { "2025/26": "3%", "2026/27": "2%", "2027/28": "2%" }, "settled": { "2025/26": "3.2%" } },
            "uplift": { "title": "Contract uplift", "month": 9, "rates": { "2024/25": "4%", "2025/26": "3%", "2026/27": "-1.5%", "2027/28": "3%" } }
          },
          "actions": {
            "team": { "title": "Social work team", "lines": {
              "posts": { "kind": "staffing", "fte": { "2024/25": 2, "2025/26": 2.5, "2026/27": 2.5, "2027/28": 3 }, "salary": "£40,000", "pension": "18%",
                "levy": "0.5%", "start": "2024-10-16", "index": "pay", "vacancy": "3%", "supplement": "£1,500", "recruitment": "£5K",
                "retention": { "amount": "£4,000", "date": "2026-03-31" } },
              "clerk": { "kind": "staffing", "title": "Clerk", "fte": 0.5, "point": 5, "pension": "18%", "start": "2024-04-01", "index": "pay" },
              "few-hours": { "kind": "staffing", "title": "Note taker", "fte": 0.3, "salary": "£30,000", "start": "2024-04-01", "end": "2026-03-31" },
              "agency": { "kind": "agency", "title": "Agency cover", "price": "£1,800", "weeks": 46, "start": "2024-04-01", "end": "2024-09-30",
                "instead": "team/posts", "proration": "days" } } },
            "edge": { "title": "Edge of care", "completes": "2025-03-31", "lines": {
              "placements": { "kind": "demand-led", "title": "Placements", "number": 4, "growth": "5%", "weeks": 52, "start": "2024-04-01", "index": "uplift",
                "types": {
                  "residential": { "title": "Residential", "price": "£4,500", "share": { "2024/25": "30%", "2025/26": "25%", "2026/27": "20%", "2027/28": "20%" } },
                  "fostering": { "title": "Fostering", "price": "£900", "share": { "2024/25": "70%", "2025/26": "75%", "2026/27": "80%", "2027/28": "80%" } } } },
              "leavers": { "kind": "demand-led", "title": "Moves to own homes", "weeks": 52.143, "start": "2025-07-01",
                "types": { "homes": { "title": "Children's homes", "price": "£4,987.65", "number": -1.5 }, "own": { "title": "Own homes", "price": "£350", "number": 1.5 } } } } },
            "care": { "title": "Care contract", "lines": { "contract": { "kind": "contract", "fullYear": "£120,000", "start": "2024-04-01", "index": "uplift" } } },
            "savings": { "title": "Savings", "lines": {
              "review": { "kind": "saving", "title": "Review of transport", "fullYear": "£200K", "start": "2024-10-01", "enabledBy": "edge",
                "delivery": { "2024/25": "0%", "2025/26": "50%", "2026/27": "100%", "2027/28": "100%" }, "costToAchieve": { "amount": "£30K", "year": "2024/25" } },
              "once": { "kind": "saving", "title": "Sale of equipment", "amount": "£12,345.67", "phasing": { "2024/25": "1/3", "2025/26": "2/3" } },
              "fees": { "kind": "income", "title": "Fees", "fullYear": { "2025/26": "£10K", "2026/27": "£11K", "2027/28": "£1.5m" }, "start": "2025-04-01", "index": "uplift" } } },
            "home": { "title": "New home", "lines": {
              "build": { "kind": "capital", "amount": "£1m", "financed": "£250K", "spent": "2024/25", "life": 25, "interest": "4.5%" },
              "annuity": { "kind": "capital", "title": "Second home", "amount": "£1m", "spent": "2024/25", "life": 25, "interest": "4.5%", "method": "annuity" },
              "closing": { "kind": "redundancy", "title": "Redundancy", "amount": "£50K", "year": "2024/25" } } }
          },
          "reserves": { "gf": { "title": "General Fund", "kind": "general-fund", "opening": "£1m", "minimum": "£100K" } },
          "funding": {
            "gf": { "title": "General Fund", "source": "reserve", "reserve": "gf", "status": "requested", "priority": 1 },
            "later": { "title": "Next budget", "source": "savings", "status": "to-be-identified", "priority": 2, "years": { "from": "2026/27" } }
          },
          "scenarios": { "late": { "title": "Edge of care three months late", "change": { "actions": { "edge": { "completes": "2025-06-30" } } } } }
        }
        """;

    internal static IEnumerable<string> All => [HalfPennies, Phased, PartYears, Reserves, EveryKind, SomePlanText.Bury];

    internal static FileOutlook Outlook(string json)
    {
        var read = ScenarioReader.ReadText("plan.json", json);
        Assert.True(read.Succeeded, string.Join('\n', read.Faults));
        return Modeller.Run(read.Value);
    }
}
