using ReservesModel.Domain.Outlooks;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Calculation;

public sealed class PartnerShareTests
{
    [Fact]
    public void A_partner_pays_its_share_of_what_it_may_pay_for()
    {
        Outlook outlook = Of("\"share\": \"40%\", \"for\": [\"joint\"]");

        Assert.Equal([40_000m, 80_000m], Given(outlook));
        Assert.Equal([70_000m, 120_000m], outlook.Years.Select(year => outlook.Gap(year).Pounds));
    }

    [Fact]
    public void A_limit_in_pounds_holds_beside_the_share() =>
        Assert.Equal([40_000m, 60_000m], Given(Of("\"share\": \"40%\", \"limit\": \"£60K\", \"for\": [\"joint\"]")));

    [Fact]
    public void A_share_may_change_from_year_to_year_and_is_rounded_to_the_penny() =>
        Assert.Equal([33_333.33m, 0], Given(Of("\"share\": { \"2016/17\": \"33.33333%\", \"2017/18\": \"0%\" }, \"for\": [\"joint\"]")));

    private static IEnumerable<decimal> Given(Outlook outlook) =>
        outlook.Years.Select(year => outlook.Funded(year, outlook.Plan.Funding[0]).Pounds);

    private static Outlook Of(string members) => Modelled.Of($$"""
        { "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2017/18" },
          "actions": {
            "joint": { "title": "Joint team", "lines": { "l": { "kind": "recurrent", "fullYear": "£200K", "start": "2016-10-01" } } },
            "own": { "title": "Own", "lines": { "l": { "kind": "one-off", "amount": "£10K", "year": "2016/17" } } } },
          "funding": { "icb": { "title": "Integrated care board", "source": "contribution", "status": "committed", "priority": 1, {{members}} } } }
        """)[0];
}
