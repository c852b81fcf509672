using System.Text.Json.Nodes;
using ReservesModel.Calculation;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Tests.Reporting.Workbooks;

namespace ReservesModel.Tests.Loading.Binding;

/// <summary>The plan of every kind of line with values taken out and put in at random: it is read, or its faults are said, each with
/// a place; nothing fails and nothing hangs.</summary>
public sealed class MutatedPlanTests
{
    private const int Plans = 400;

    private static readonly Func<JsonNode?>[] Values =
    [
        () => -1, () => 0, () => 1, () => 13, () => 10_000_000, () => 0.123456789m, () => true, () => "", () => "x", () => "£1,000bn", () => "-£5",
        () => "1000%", () => "-99.9%", () => "17,5%", () => "2024/25", () => "1900/01", () => "2099/00", () => "2024-02-30", () => "2024-04-01",
        () => "9999-12-31", () => "0001-01-01", () => "gf", () => "one-off", () => "capital", () => "saving", () => "staffing",
        () => new JsonObject(), () => new JsonArray(), () => new JsonObject { ["2024/25"] = "50%" }, () => new JsonObject { ["2025/26"] = 5 }, () => null,
    ];

    [Fact]
    public void A_plan_with_anything_changed_is_read_or_says_what_is_wrong()
    {
        int read = 0;
        for (uint seed = 1; seed <= Plans; seed++)
        {
            string json = Mutated(seed);
            Outcome<ScenarioFile> outcome = ScenarioReader.ReadText("plan.json", json);
            if (outcome.Succeeded)
            {
                read++;
                Assert.NotEmpty(Modeller.Run(outcome.Value).Base.Outlook.Years);
            }
            else
            {
                Assert.All(outcome.Faults, fault => Assert.True(fault.Place.Line > 0 && fault.Hint.Length > 0, $"{fault.Code}: {fault.Message}"));
            }
        }

        Assert.InRange(read, Plans / 20, Plans * 19 / 20);
    }

    // A linear congruential generator: the same plans on every machine.
    private static string Mutated(uint seed)
    {
        uint state = unchecked(seed * 2_654_435_769u) | 1;
        JsonNode plan = JsonNode.Parse(AwkwardPlans.EveryKind)!;
        for (int change = 0; change < 1 + Next(3); change++)
        {
            (JsonObject Owner, string Key)[] all = [.. Members(plan.AsObject())];
            (JsonObject owner, string key) = all[Next(all.Length)];
            if (Next(4) == 0)
            {
                owner.Remove(key);
            }
            else
            {
                owner[key] = Values[Next(Values.Length)]();
            }
        }

        return plan.ToJsonString();

        int Next(int below)
        {
            state = unchecked((state * 1_664_525u) + 1_013_904_223u);
            return (int)((state >> 8) % (uint)below);
        }
    }

    private static IEnumerable<(JsonObject Owner, string Key)> Members(JsonObject node) =>
        node.SelectMany(pair => (pair.Value is JsonObject inner ? Members(inner) : []).Prepend((node, pair.Key)));
}
