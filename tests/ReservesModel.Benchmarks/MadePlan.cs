using System.Globalization;
using System.Text;

namespace ReservesModel.Benchmarks;

/// <summary>Plans of any size as the JSON of a user's file: a hundred lines an action, five years, a reserve and two sources.</summary>
internal static class MadePlan
{
    internal const int Years = 5;

    private const int LinesOfAnAction = 100;

    /// <summary>One-off and recurrent lines by turns.</summary>
    internal static string OfPlainLines(int lines, bool isFunded = true) => Of(lines, isFunded, line => line % 2 == 0
        ? string.Create(CultureInfo.InvariantCulture, $$"""{"kind":"recurrent","fullYear":"£{{1000 + (line * 7 % 90_000)}}.13","start":"2024-10-01"}""")
        : string.Create(CultureInfo.InvariantCulture, $$"""{"kind":"one-off","amount":"£{{1000 + (line * 7 % 90_000)}}.13","year":"2025/26"}"""));

    /// <summary>Posts with all their on-costs and a pay award every year.</summary>
    internal static string OfPosts(int lines, bool isFunded = true) => Of(lines, isFunded, line => string.Create(CultureInfo.InvariantCulture,
        $$"""{"kind":"staffing","fte":2,"salary":"£{{30_000 + (line * 10 % 30_000)}}","pension":"18%","levy":"0.5%","start":"2024-10-01","index":"pay"}"""));

    private static string Of(int lines, bool isFunded, Func<int, string> line)
    {
        StringBuilder text = new("""
            {"title":"Made","authority":"Nobody","horizon":{"from":"2024/25","to":"2028/29"},
            "indices":{"pay":{"title":"Pay award","rates":"2%"}},
            "reserves":{"r":{"title":"Reserve","kind":"earmarked","opening":"£1bn"}},

            """);
        text.Append(isFunded
            ? """
              "funding":{"r":{"title":"Reserve","source":"reserve","reserve":"r","status":"approved","priority":1},
              "b":{"title":"Base budget","source":"base-budget","status":"approved","priority":2}},

              """
            : "").Append("\"actions\":{");
        for (int at = 0; at < lines; at++)
        {
            bool isFirst = at % LinesOfAnAction == 0;
            if (isFirst)
            {
                text.Append(at == 0 ? "" : "}},").Append(CultureInfo.InvariantCulture, $$"""
                    "a{{at / LinesOfAnAction}}":{"title":"Action {{at / LinesOfAnAction}}","lines":{
                    """);
            }

            text.Append(isFirst ? "" : ",\n").Append(CultureInfo.InvariantCulture, $"\"l{at % LinesOfAnAction}\":").Append(line(at));
        }

        return text.Append("}}}}").ToString();
    }
}
