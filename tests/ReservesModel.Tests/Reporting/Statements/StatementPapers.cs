using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Reporting.Statements;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Reporting.Statements;

/// <summary>Papers for the tests of each form.</summary>
internal static class StatementPapers
{
    /// <summary>The plans and the sections that every form is tried on.</summary>
    internal static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string plan in new[] { "bury-2016", "stockton-2016", "bury-2022", "cheshire-east-2015", "mtfs-unitary" })
            {
                foreach (string section in StatementSections.Names)
                {
                    all.Add(plan, section);
                }
            }

            return all;
        }
    }

    internal static FileOutlook File(string plan) =>
        Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan + ".json")).Value);

    internal static StatementPaper Of(string plan, string section)
    {
        FileOutlook file = File(plan);
        return StatementSections.Of(file, file.Base, section);
    }

    /// <summary>A paper of a plan whose words would all like to be something else.</summary>
    internal static StatementPaper Hostile(string section)
    {
        const string words = """</w:t><w:br/> <script>alert("1")</script> ]]> &amp; &#x41; `code` **bold** [a](javascript:b) | = _x000D_""";
        string unfit = "\0\u0007\uFFFE\uD800 \r\n\t\u202E";
        string json = Newtonsoft.Json.JsonConvert.ToString(words);
        ScenarioFile file = ScenarioReader.ReadText("plan.json", $$"""
            {
              "title": {{json}}, "authority": {{json}},
              "horizon": { "from": "2016/17", "to": "2018/19" },
              "risks": { "r": { "title": {{json}}, "level": "high" } },
              "actions": { "a": { "title": {{json}}, "lines": {
                "one": { "title": {{json}}, "kind": "one-off", "amount": "£100K", "year": "2016/17" },
                "two": { "title": {{json}}, "kind": "recurrent", "fullYear": "£1", "start": "2016-10-01", "assumed": { "start": {{json}} } },
                "three": { "title": {{json}}, "kind": "recurrent", "unquantified": {{json}} } } } },
              "reserves": { "r": { "title": {{json}}, "kind": "earmarked", "opening": "£20K" } },
              "funding": { "f": { "title": {{json}}, "source": "reserve", "reserve": "r", "status": "requested", "priority": 1 } }
            }
            """).Value;
        FileOutlook outlook = Modeller.Run(file);
        StatementPaper paper = StatementSections.Of(outlook, outlook.Base, section);
        return paper with { Title = paper.Title + unfit };
    }
}
