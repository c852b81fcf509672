using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Statements;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Reporting.Statements;

public sealed class UnquantifiedFundingTests
{
    // A grant for placements pays for those that have an amount; it is not approved for one that has none.
    [Fact]
    public void A_source_that_pays_for_other_cost_is_not_said_to_be_there_for_what_has_no_amount()
    {
        string text = Text("\"placements\"");

        Assert.DoesNotContain("Funding is approved for", text, StringComparison.Ordinal);
        Assert.Contains("A source that may pay for Transitions pays for other cost too, and what it would give is not known.", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_there_for_it_alone_is_said_to_be() =>
        Assert.Contains("Funding is approved for Transitions.", Text("\"care/transitions\""), StringComparison.Ordinal);

    private static string Text(string purpose)
    {
        FileOutlook file = Modeller.Run(Modelled.Read($$"""
            { "title": "T", "authority": "A", "horizon": { "from": "2025/26", "to": "2025/26" },
              "actions": { "care": { "title": "Care", "tags": ["placements"], "lines": {
                "homes": { "kind": "recurrent", "title": "Homes", "fullYear": "£1m", "start": "2025-04-01" },
                "transitions": { "kind": "recurrent", "title": "Transitions", "unquantified": "Known in March." } } } },
              "funding": { "grant": { "title": "Grant", "source": "grant", "status": "approved", "priority": 1, "limit": "£900K", "for": [{{purpose}}] } } }
            """));
        return StatementText.Plain(StatementDraft.Of(file, file.Base)).ReplaceLineEndings(" ");
    }
}
