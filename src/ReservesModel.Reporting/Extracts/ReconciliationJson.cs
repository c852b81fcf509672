using Newtonsoft.Json;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Reporting.Extracts;

/// <summary>A report held against a plan, for other programs: everything found in it, in its order.</summary>
public static class ReconciliationJson
{
    public static void Write(ReconciledReport report, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.Write("report", report.Name);
            json.WritePropertyName("holds");
            json.WriteValue(report.Holds);
            json.WriteArray("claims", report.Claims, claim => Write(json, claim));
            json.WriteArray("yearsOutside", report.YearsOutside, year => json.WriteValue(year.ToString()));
            json.WriteEndObject();
        }

        text.WriteLine();
    }

    private static void Write(JsonTextWriter json, ReconciledClaim claim)
    {
        json.WriteStartObject();
        json.Write("verdict", claim.Verdict switch
        {
            ClaimVerdict.Agrees => "agrees",
            ClaimVerdict.Near => "near",
            ClaimVerdict.Contradicts => "contradicts",
            ClaimVerdict.NotInModel => "not-in-model",
            _ => "not-placed",
        });
        json.Write("printed", claim.Printed);
        json.Write("place", claim.Place.InFile);
        json.Write("context", claim.Context);
        json.Write("reason", claim.Reason);
        json.WriteArray("figures", claim.Figures, figure =>
        {
            json.WriteStartObject();
            json.Write("name", figure.Name);
            json.Write("when", figure.When);
            json.Write("amount", figure.Amount);
            json.WriteEndObject();
        });
        json.Write("difference", claim.Difference);
        json.WriteEndObject();
    }
}
