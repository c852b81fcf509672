using ReservesModel.Domain.Faults;
using static ReservesModel.Tests.Loading.SomePlanText;

namespace ReservesModel.Tests.Loading.Binding;

/// <summary>What may be wrong with each key of the priced lines and of indices: one fault each, at what is wrong.</summary>
public sealed class PricedFaultTests
{
    private const string Posts = "\"kind\": \"staffing\", \"start\": \"2016-04-01\"";
    private const string Post = Posts + ", \"fte\": 1, \"salary\": \"£30K\"";
    private const string Agency = "\"kind\": \"agency\", \"start\": \"2016-04-01\", \"price\": \"£1K\", \"weeks\": 52";
    private const string Places = "\"kind\": \"demand-led\", \"start\": \"2016-04-01\", \"weeks\": 52";
    private const string Saving = "\"kind\": \"saving\", \"fullYear\": \"£1K\", \"start\": \"2016-04-01\"";
    private const string Contract = "\"kind\": \"contract\", \"start\": \"2016-04-01\"";
    private const string Yearly = "\"kind\": \"recurrent\", \"fullYear\": \"£1K\", \"start\": \"2016-04-01\", \"profile\": ";
    private const string Capital = "\"kind\": \"capital\", \"amount\": \"£1m\", \"spent\": \"2016/17\"";

    [Theory]
    [InlineData(Posts + ", \"salary\": \"£30K\", \"fte\": \"2\"", FaultCodes.WrongType, "\"2\"")]
    [InlineData(Posts + ", \"salary\": \"£30K\", \"fte\": -1", FaultCodes.NumberOutOfRange, "-1")]
    [InlineData(Posts + ", \"salary\": \"£30K\", \"fte\": 10000001", FaultCodes.NumberOutOfRange, "10000001")]
    [InlineData(Posts + ", \"salary\": \"£30K\", \"fte\": 1.1234567", FaultCodes.NumberOutOfRange, "1.1234567")]
    [InlineData(Posts + ", \"salary\": \"£30K\", \"fte\": { \"2016/17\": 1, \"2018/19\": 2 }", FaultCodes.FullYearMissing, "{ \"2016/17\": 1")]
    [InlineData(Posts + ", \"salary\": \"£30K\", \"fte\": { \"2016/17\": 1, \"2017/18\": 1, \"2018/19\": 2, \"2019/20\": 2 }", FaultCodes.YearOutsideHorizon, "\"2019/20\"")]
    [InlineData(Posts + ", \"salary\": \"£30K\"", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Posts + ", \"fte\": 1", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Posts + ", \"fte\": 1, \"salary\": \"-£30K\"", FaultCodes.AmountNegative, "\"-£30K\"")]
    [InlineData(Posts + ", \"fte\": 1, \"salary\": { \"2016/17\": \"£30K\" }", FaultCodes.FullYearMissing, "{ \"2016/17\"")]
    [InlineData(Posts + ", \"fte\": 10000000, \"salary\": \"£30m\"", FaultCodes.AmountTooLarge, "{ \"kind\"")]
    [InlineData(Posts + ", \"fte\": 1, \"point\": 0", FaultCodes.NumberOutOfRange, "0")]
    [InlineData(Posts + ", \"fte\": 1, \"point\": 5", FaultCodes.PayPointUnknown, "5")]
    [InlineData(Posts + ", \"fte\": 1, \"point\": \"5\"", FaultCodes.WrongType, "\"5\"")]
    [InlineData(Post + ", \"posts\": -2", FaultCodes.NumberOutOfRange, "-2")]
    [InlineData(Post + ", \"supplement\": \"-£5\"", FaultCodes.AmountNegative, "\"-£5\"")]
    [InlineData(Post + ", \"onCosts\": \"30%\", \"pension\": \"18%\"", FaultCodes.ConflictingKeys, null)]
    [InlineData(Post + ", \"onCosts\": \"30%\", \"nationalInsurance\": \"none\"", FaultCodes.ConflictingKeys, null)]
    [InlineData(Post + ", \"nationalInsurance\": \"13.8%\"", FaultCodes.UnknownValue, "\"13.8%\"")]
    [InlineData(Post + ", \"pension\": \"17,5%\"", FaultCodes.RateMalformed, "\"17,5%\"")]
    [InlineData(Post + ", \"pension\": \"17.5 %\"", FaultCodes.RateMalformed, "\"17.5 %\"")]
    [InlineData(Post + ", \"pension\": 17.5", FaultCodes.RateMalformed, "17.5")]
    [InlineData(Post + ", \"pension\": \"-18%\"", FaultCodes.RateMalformed, "\"-18%\"")]
    [InlineData(Post + ", \"pension\": true", FaultCodes.WrongType, "true")]
    [InlineData(Post + ", \"pension\": { \"2016/17\": \"18%\" }", FaultCodes.FullYearMissing, "{ \"2016/17\"")]
    [InlineData(Post + ", \"levy\": \"\"", FaultCodes.RateMalformed, "\"\"")]
    [InlineData(Post + ", \"vacancy\": \"101%\"", FaultCodes.ShareAboveOne, "\"101%\"")]
    [InlineData(Post + ", \"recruitment\": \"5 thousand\"", FaultCodes.AmountMalformed, "\"5 thousand\"")]
    [InlineData(Post + ", \"retention\": \"£5K\"", FaultCodes.WrongType, "\"£5K\"")]
    [InlineData(Post + ", \"retention\": { \"amount\": \"£5K\" }", FaultCodes.MissingKey, "{ \"amount\"")]
    [InlineData(Post + ", \"retention\": { \"amount\": \"£5K\", \"date\": \"2031-04-01\" }", FaultCodes.DateOutsideHorizon, "\"2031-04-01\"")]
    [InlineData(Post + ", \"index\": \"payy\"", FaultCodes.UnknownId, "\"payy\"")]
    [InlineData(Post + ", \"index\": 1", FaultCodes.WrongType, "1")]
    [InlineData(Post + ", \"partYear\": { \"2016/17\": \"£5K\" }", FaultCodes.WrongType, "\"£5K\"")]
    [InlineData(Post + ", \"end\": \"2015-04-01\"", FaultCodes.EndBeforeStart, null)]
    [InlineData(Agency + ", \"number\": \"one\"", FaultCodes.WrongType, "\"one\"")]
    [InlineData(Agency + ", \"instead\": \"posts/pots\"", FaultCodes.UnknownId, "\"posts/pots\"")]
    [InlineData("\"kind\": \"agency\", \"start\": \"2016-04-01\", \"price\": \"£1K\", \"weeks\": 54", FaultCodes.NumberOutOfRange, "54")]
    [InlineData("\"kind\": \"agency\", \"start\": \"2016-04-01\", \"price\": \"£1K\"", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData("\"kind\": \"agency\", \"start\": \"2016-04-01\", \"price\": \"£1.001\", \"weeks\": 1", FaultCodes.AmountFractionOfPenny, "\"£1.001\"")]
    [InlineData("\"kind\": \"agency\", \"price\": \"£1K\", \"weeks\": 1", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Places + ", \"number\": 40", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Places + ", \"price\": \"£1K\"", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Places + ", \"number\": 40, \"price\": \"£1K\", \"types\": { \"a\": { \"title\": \"A\", \"price\": \"£1\", \"share\": 1 } }", FaultCodes.ConflictingKeys, null)]
    [InlineData(Places + ", \"number\": 40, \"types\": {}", FaultCodes.EmptyList, "{}")]
    [InlineData(Places + ", \"number\": 40, \"types\": { \"a\": { \"title\": \"A\", \"price\": \"£1\", \"number\": 2, \"share\": 1 } }", FaultCodes.ConflictingKeys, null)]
    [InlineData(Places + ", \"types\": { \"a\": { \"title\": \"A\", \"price\": \"£1\" } }", FaultCodes.MissingKey, "{ \"title\"")]
    [InlineData(Places + ", \"number\": 40, \"types\": { \"a\": { \"title\": \"A\", \"price\": \"£1\", \"share\": \"90%\" } }", FaultCodes.MixNotWhole, "{ \"a\"")]
    [InlineData(Places + ", \"types\": { \"a\": { \"title\": \"A\", \"price\": \"£1\", \"share\": 1 } }", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Places + ", \"number\": { \"2016/17\": 40, \"2017/18\": 41, \"2018/19\": 42 }, \"growth\": \"5%\", \"price\": \"£1K\"", FaultCodes.ConflictingKeys, null)]
    [InlineData(Places + ", \"number\": 10000000, \"growth\": \"5%\", \"price\": \"£1\"", FaultCodes.NumberOutOfRange, "\"5%\"")]
    [InlineData(Places + ", \"number\": 40, \"growth\": \"-100%\", \"price\": \"£1\"", FaultCodes.RateMalformed, "\"-100%\"")]
    [InlineData(Saving + ", \"amount\": \"£1K\"", FaultCodes.ConflictingKeys, null)]
    [InlineData(Saving + ", \"year\": \"2016/17\"", FaultCodes.ConflictingKeys, null)]
    [InlineData(Saving + ", \"delivery\": \"110%\"", FaultCodes.ShareAboveOne, "\"110%\"")]
    [InlineData(Saving + ", \"delivery\": { \"2017/18\": \"50%\", \"2018/19\": \"50%\" }", FaultCodes.FullYearMissing, "{ \"2017/18\"")]
    [InlineData(Saving + ", \"enabledBy\": \"post\"", FaultCodes.UnknownId, "\"post\"")]
    [InlineData(Saving + ", \"enabledBy\": \"posts\"", FaultCodes.EnablerNotDated, "\"posts\"")]
    [InlineData(Saving + ", \"costToAchieve\": \"£30K\"", FaultCodes.WrongType, "\"£30K\"")]
    [InlineData(Saving + ", \"costToAchieve\": { \"amount\": \"£30K\", \"year\": \"2026/27\" }", FaultCodes.YearOutsideHorizon, "\"2026/27\"")]
    [InlineData(Saving + ", \"costToAchieve\": { \"amount\": \"£30K\" }", FaultCodes.MissingKey, "{ \"amount\"")]
    [InlineData("\"kind\": \"saving\", \"start\": \"2016-04-01\"", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData("\"kind\": \"income\", \"fullYear\": \"-£1K\", \"start\": \"2016-04-01\"", FaultCodes.AmountNegative, "\"-£1K\"")]
    [InlineData("\"kind\": \"income\", \"fullYear\": \"£1K\", \"start\": \"2016-04-01\", \"delivery\": \"50%\"", FaultCodes.UnknownKey, "\"delivery\"")]
    [InlineData(Contract, FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Contract + ", \"fullYear\": [\"£1\"]", FaultCodes.WrongType, "[")]
    [InlineData(Contract + ", \"fullYear\": { \"2017/18\": \"£1\", \"2018/19\": \"£1\" }", FaultCodes.FullYearMissing, "{ \"2017/18\"")]
    [InlineData(Contract + ", \"fullYear\": \"£1\", \"partYear\": { \"2016/17\": \"half\" }", FaultCodes.ShareMalformed, "\"half\"")]
    [InlineData(Yearly + "[\"1/12\", \"11/12\"]", FaultCodes.WrongType, "[")]
    [InlineData(Yearly + "\"even\"", FaultCodes.WrongType, "\"even\"")]
    [InlineData(Yearly + "{}", FaultCodes.PhasingNotWhole, "{}")]
    [InlineData(Yearly + "{ \"april\": \"50%\", \"may\": \"49%\" }", FaultCodes.PhasingNotWhole, "{ \"april\"")]
    [InlineData(Yearly + "{ \"april\": 0.5, \"may\": 0.6 }", FaultCodes.PhasingNotWhole, "{ \"april\"")]
    [InlineData(Yearly + "{ \"april\": \"1/999999999989\", \"may\": \"1/999999999961\" }", FaultCodes.ShareTooFine, "{ \"april\"")]
    [InlineData(Yearly + "{ \"aprill\": 1 }", FaultCodes.UnknownKey, "\"aprill\"")]
    [InlineData(Yearly + "{ \"2016-04\": 1 }", FaultCodes.UnknownKey, "\"2016-04\"")]
    [InlineData(Yearly + "{ \"april\": \"-10%\", \"may\": \"100%\" }", FaultCodes.ShareMalformed, "\"-10%\"")]
    [InlineData(Yearly + "{ \"april\": -0.1 }", FaultCodes.ShareMalformed, "-0.1")]
    [InlineData(Yearly + "{ \"april\": \"110%\" }", FaultCodes.ShareAboveOne, "\"110%\"")]
    [InlineData(Yearly + "{ \"april\": 10 }", FaultCodes.ShareAboveOne, "10")]
    [InlineData(Yearly + "{ \"april\": \"£10K\" }", FaultCodes.WrongType, "\"£10K\"")]
    [InlineData(Yearly + "{ \"april\": null }", FaultCodes.NullValue, "null")]
    [InlineData("\"kind\": \"contract\", \"start\": \"2016-04-01\", \"fullYear\": \"£1\", \"profile\": { \"may\": \"half\" }", FaultCodes.ShareMalformed, "\"half\"")]
    [InlineData("\"kind\": \"saving\", \"amount\": \"£1\", \"year\": \"2016/17\", \"profile\": { \"may\": 1 }", FaultCodes.ConflictingKeys, null)]
    [InlineData("\"kind\": \"one-off\", \"amount\": \"£1\", \"year\": \"2016/17\", \"profile\": { \"may\": 1 }", FaultCodes.UnknownKey, "\"profile\"")]
    [InlineData("\"kind\": \"redundancy\", \"amount\": \"£1\"", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData("\"kind\": \"redundancy\", \"amount\": \"£1\", \"year\": \"2026/27\"", FaultCodes.YearOutsideHorizon, "\"2026/27\"")]
    [InlineData(Capital + ", \"life\": 25", FaultCodes.MissingKey, "{ \"kind\"")]
    [InlineData(Capital + ", \"interest\": \"4%\", \"life\": 0", FaultCodes.NumberOutOfRange, "0")]
    [InlineData(Capital + ", \"interest\": \"4%\", \"life\": 101", FaultCodes.NumberOutOfRange, "101")]
    [InlineData(Capital + ", \"interest\": \"4%\", \"life\": 2.5", FaultCodes.NumberOutOfRange, "2.5")]
    [InlineData(Capital + ", \"interest\": \"4%\", \"life\": 5, \"method\": \"equal\"", FaultCodes.UnknownValue, "\"equal\"")]
    [InlineData(Capital + ", \"interest\": \"-4%\", \"life\": 5", FaultCodes.RateMalformed, "\"-4%\"")]
    [InlineData(Capital + ", \"interest\": \"4%\", \"life\": 5, \"financed\": \"£2m\"", FaultCodes.AmountTooLarge, "\"£2m\"")]
    [InlineData("\"kind\": \"capital\", \"amount\": \"£1m\", \"spent\": 2016, \"interest\": \"4%\", \"life\": 5", FaultCodes.YearMalformed, "2016")]
    [InlineData("\"kind\": \"staffed\", \"fte\": 1", FaultCodes.UnknownValue, "\"staffed\"")]
    public void A_line_with_one_thing_wrong_says_what_and_where(string line, string code, string? at) => Says(Line(line), code, at);

    [Theory]
    [InlineData("\"title\": \"Pay\", \"rates\": \"2%\", \"month\": 13", FaultCodes.NumberOutOfRange, "13")]
    [InlineData("\"title\": \"Pay\", \"rates\": \"2%\", \"month\": 0", FaultCodes.NumberOutOfRange, "0")]
    [InlineData("\"title\": \"Pay\", \"rates\": \"2%\", \"month\": \"September\"", FaultCodes.WrongType, "\"September\"")]
    [InlineData("\"title\": \"Pay\"", FaultCodes.MissingKey, "{ \"title\"")]
    [InlineData("\"rates\": \"2%\"", FaultCodes.MissingKey, "{ \"rates\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": \"two\"", FaultCodes.RateMalformed, "\"two\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": 2", FaultCodes.RateMalformed, "2")]
    [InlineData("\"title\": \"Pay\", \"rates\": { \"2016\": \"2%\" }", FaultCodes.YearMalformed, "\"2016\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": { \"2016/17\": \"2%%\" }", FaultCodes.RateMalformed, "\"2%%\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": { \"2016/17\": \"-100%\" }", FaultCodes.RateMalformed, "\"-100%\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": \"2%\", \"settled\": []", FaultCodes.WrongType, "[]")]
    [InlineData("\"title\": \"Pay\", \"rates\": \"2%\", \"priceBase\": \"2016\"", FaultCodes.YearMalformed, "\"2016\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": \"2%\", \"priceBase\": \"2031/32\"", FaultCodes.YearOutsideHorizon, "\"2031/32\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": \"1000%\", \"priceBase\": \"1990/91\"", FaultCodes.NumberOutOfRange, "{ \"title\"")]
    [InlineData("\"title\": \"Pay\", \"rates\": {}", FaultCodes.EmptyList, "{}")]
    [InlineData("\"title\": \"Pay\", \"rate\": \"2%\", \"rates\": \"2%\"", FaultCodes.UnknownKey, "\"rate\"")]
    public void An_index_with_one_thing_wrong_says_what_and_where(string index, string code, string at) =>
        Says(Plan($"\"indices\": {{ \"pay\": {{ {index} }} }}"), code, at);

    [Theory]
    [InlineData("0", FaultCodes.NumberOutOfRange)]
    [InlineData("51", FaultCodes.NumberOutOfRange)]
    [InlineData("2.5", FaultCodes.NumberOutOfRange)]
    [InlineData("\"3 years\"", FaultCodes.WrongType)]
    public void A_limit_on_payback_is_a_whole_number_of_years(string limit, string code) => Says(Plan($"\"paybackLimit\": {limit}"), code, limit);

    [Theory]
    [InlineData("{ \"rate\": \"150,5%\" }", FaultCodes.RateMalformed, "\"150,5%\"")]
    [InlineData("{ \"threshold\": \"-£1\" }", FaultCodes.AmountNegative, "\"-£1\"")]
    [InlineData("{ \"threshold\": { \"2031/32\": \"£1\" } }", FaultCodes.YearOutsideHorizon, "\"2031/32\"")]
    [InlineData("\"none\"", FaultCodes.WrongType, "\"none\"")]
    public void National_Insurance_of_the_plan_with_one_thing_wrong_says_what_and_where(string insurance, string code, string at) =>
        Says(Plan($"\"nationalInsurance\": {insurance}"), code, at);

    [Fact]
    public void An_index_that_is_not_there_brings_the_nearest_one() => Assert.Contains("pay", Fault(
        Line(Post + ", \"index\": \"payy\"", "\"indices\": { \"pay\": { \"title\": \"Pay\", \"rates\": \"2%\" } }")).Hint, StringComparison.Ordinal);

    private static void Says(string plan, string code, string? at)
    {
        Fault fault = Fault(plan);
        string there = plan.Split('\n')[fault.Place.Line - 1][(fault.Place.Column - 1)..];
        Assert.True(fault.Code == code && (at is null || there.StartsWith(at, StringComparison.Ordinal)), $"{Print([fault])}\nat {there}");
    }
}
