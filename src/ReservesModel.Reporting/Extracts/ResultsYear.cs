using Newtonsoft.Json;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>One year of results.json: its costs, what meets them, what is left, and its reserves.</summary>
internal static class ResultsYear
{
    internal static void Write(JsonTextWriter json, Outlook outlook, FinancialYear year)
    {
        json.WriteObject("costs", () => WriteCosts(json, outlook, year));
        json.WriteObject("funding", () => WriteFunding(json, outlook, year));
        json.Write("gap", outlook.Gap(year));
        if (outlook.HasCredits)
        {
            json.Write("metBySavingsAndIncome", outlook.Offset(year));
            json.Write("surplus", outlook.Surplus(year));
        }

        json.WriteObject("toBeIdentified", () => WriteIntendedHomes(json, outlook, year));
        json.WriteObject("reserves", () => WriteReserves(json, outlook, year));
        json.WriteArray("unquantified", outlook.UnquantifiedIn(year), line => json.WriteValue(line.Key));
    }

    private static void WriteCosts(JsonTextWriter json, Outlook outlook, FinancialYear year)
    {
        json.WritePropertyName("complete");
        json.WriteValue(outlook.IsComplete(year));
        json.Write("total", outlook.Cost(year));
        json.Write("oneOff", outlook.Cost(year, LineNature.OneOff));
        json.Write("recurrent", outlook.Cost(year, LineNature.Recurrent));
        if (outlook.HasCredits)
        {
            json.Write("savingsAndIncome", outlook.Credits(year));
        }

        if (outlook.HasIndices)
        {
            json.Write("totalInRealTerms", outlook.CostAtBasePrices(year));
        }

        json.WriteObject("lines", () =>
        {
            foreach (CostPosting posting in outlook.CostsIn(year))
            {
                json.Write(posting.Line.Key, posting.Amount);
            }
        });
    }

    private static void WriteFunding(JsonTextWriter json, Outlook outlook, FinancialYear year)
    {
        ILookup<FundingSource, FundingPosting> given = outlook.FundingIn(year).ToLookup(posting => posting.Source);
        json.Write("total", outlook.Funded(year));
        json.WriteObject("sources", () =>
        {
            foreach (FundingSource source in outlook.Plan.Funding.Where(source => source.CanFund))
            {
                json.WriteObject(source.Id, () =>
                {
                    json.Write("amount", given[source].Total(posting => posting.Amount));
                    json.Write("status", PlanWords.Of(source.Status));
                    json.WriteObject("lines", () =>
                    {
                        foreach (FundingPosting posting in given[source])
                        {
                            json.Write(posting.Line.Key, posting.Amount);
                        }
                    });
                });
            }
        });
    }

    private static void WriteIntendedHomes(JsonTextWriter json, Outlook outlook, FinancialYear year)
    {
        foreach (FundingSource source in outlook.Plan.Funding.Where(source => !outlook.Intended(year, source).IsNil))
        {
            json.Write(source.Id, outlook.Intended(year, source));
        }
    }

    private static void WriteReserves(JsonTextWriter json, Outlook outlook, FinancialYear year)
    {
        foreach (Reserve reserve in outlook.Plan.Reserves)
        {
            ReserveYear balance = outlook.Reserve(year, reserve);
            json.WriteObject(reserve.Id, () =>
            {
                json.Write("opening", balance.Opening);
                json.Write("contributions", balance.Contributions);
                json.Write("otherUses", balance.OtherUses);
                json.Write("draws", balance.Draws);
                json.Write("closing", balance.Closing);
                json.Write("minimum", balance.Minimum);
                json.Write("headroom", balance.Headroom);
            });
        }
    }
}
