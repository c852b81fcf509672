using System.Text.Json;
using Json.Schema;
using ReservesModel.Loading.Schemas;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Tests.Loading;

public class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(PlanSchema.Text);

    [Fact]
    public void The_starter_plan_binds_without_fault() => SomePlanText.Bound(StarterPlan.Text);

    [Fact]
    public void The_starter_plan_and_the_plan_of_the_formats_page_fit_the_schema()
    {
        Assert.True(Fits(StarterPlan.Text));
        Assert.True(Fits(SomePlanText.Bury));
    }

    [Fact]
    public void A_plan_that_extends_another_fits_as_a_patch() => Assert.True(Fits(
        "{ \"extends\": \"parent.json\", \"reserves\": { \"council\": null }, \"scenarios\": { \"less\": null } }"));

    [Theory]
    [InlineData("\"reservs\": {}")]
    [InlineData("\"proration\": \"weeks\"")]
    [InlineData("\"note\": null")]
    [InlineData("\"yearStarts\": 13")]
    [InlineData("\"recommendations\": { \"R 1\": { \"title\": \"R\" } }")]
    [InlineData("\"actions\": { \"a\": { \"lines\": {} } }")]
    [InlineData("\"actions\": { \"a\": { \"title\": \"A\", \"lines\": { \"l\": { \"kind\": \"one-off\", \"fullYear\": 5 } } } }")]
    [InlineData("\"scenarios\": { \"s\": { \"title\": \"S\", \"change\": { \"titel\": null } } }")]
    [InlineData("\"reserves\": { \"r\": { \"title\": \"R\", \"kind\": \"earmarked\", \"minimum\": \"-£5\" } }")]
    [InlineData("\"reserves\": { \"r\": { \"title\": \"R\", \"kind\": \"earmarked\", \"minimum\": \"£190 K\" } }")]
    public void What_does_not_fit_is_a_fault_as_well(string members)
    {
        Assert.False(Fits(SomePlanText.Plan(members)));
        SomePlanText.Faults(SomePlanText.Plan(members));
    }

    private static bool Fits(string plan)
    {
        using JsonDocument document = JsonDocument.Parse(plan, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
