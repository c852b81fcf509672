using System.Text;
using Newtonsoft.Json.Linq;
using ReservesModel.Calculation;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Reporting.Explanations;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Reporting.Explanations;

/// <summary>How figures of the real plans are explained, whole.</summary>
public sealed class ExplainerTests
{
    [Theory]
    [InlineData("bury-2016", "2016/17", "costs")]
    [InlineData("bury-2016", null, "£195,000")]
    [InlineData("bury-2016", "2017/18", "gap")]
    [InlineData("bury-2016", null, "recurrent-posts")]
    [InlineData("bury-2016", "2016/17", "funding")]
    [InlineData("bury-2022", "2021/22", "costs")]
    [InlineData("stockton-2016", null, null)]
    public void An_explanation_is_as_it_was_read_and_accepted(string plan, string? year, string? selector)
    {
        using StringWriter text = new() { NewLine = "\n" };
        ExplanationText.Write(Explain(plan, year, selector).Value, text);

        string name = $"{plan}-{year}-{selector}".Replace('/', '-').Replace("£", "", StringComparison.Ordinal);
        Assert.Null(ExpectedFile.Difference($"Explanations/{name}.txt", Encoding.UTF8.GetBytes(text.ToString())));
        Assert.All(text.ToString().Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void For_programs_it_is_the_same_tree()
    {
        using StringWriter text = new();
        ExplanationJson.Write(Explain("bury-2016", "2016/17", "costs").Value, text);

        JToken figure = JObject.Parse(text.ToString())["figures"]!.Single();
        Assert.Equal(195000m, figure["amount"]!.Value<decimal>());
        Assert.Equal(
            [100000m, 95000m],
            figure["branches"]![0]!["parts"]!.Select(part => part["amount"]!.Value<decimal>()));
    }

    [Theory]
    [InlineData("recurrent-post", "recurrent-posts")]
    [InlineData("£195,001", "£195,000")]
    public void What_is_not_there_is_a_fault_that_names_the_nearest(string selector, string nearest) =>
        Assert.Contains(nearest, Explain("bury-2016", null, selector).Faults.Single().Hint, StringComparison.Ordinal);

    [Fact]
    public void A_year_outside_the_plan_is_a_fault_that_names_its_years() =>
        Assert.Contains("2016/17 to 2018/19", Explain("bury-2016", "2019/20", null).Faults.Single().Hint, StringComparison.Ordinal);

    private static Outcome<Explanation> Explain(string plan, string? year, string? selector)
    {
        FileOutlook file = Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan + ".json")).Value);
        return Explainer.Explain(file.Base, year, selector);
    }
}
