namespace ReservesModel.Loading.Writing;

/// <summary>A small plan to start from, with a word on each part.</summary>
public static class StarterPlan
{
    /// <summary>The text of the file.</summary>
    public static string Text => """
        {
          // A plan is JSON; comments like this one are allowed. Change what stands here to your own.
          // `reserves check` says what is wrong with a plan, and where; `reserves run` works it out.
          "$schema": "plan.schema.json",
          "title": "Improvement plan",
          "authority": "Borsetshire County Council",
          "directorate": "Children's Services",
          "decision": { "by": "Cabinet", "on": "2026-07-15", "outcome": "pending" },

          // The first and the last financial year that the figures are for.
          "horizon": { "from": "2026/27", "to": "2028/29" },

          // What the actions answer. Everything has an id of your own: letters a to z, digits and hyphens.
          "recommendations": {
            "r1": { "title": "Strengthen management oversight of social work practice" }
          },

          // A date, or so many working days after one.
          "milestones": {
            "plan-due": { "title": "Action plan to Ofsted", "workingDays": 70, "after": "2026-05-18" }
          },

          "actions": {
            "short-term-posts": {
              "title": "Additional short-term posts",
              "status": "proposed",
              "owner": "Director of Children's Services",
              "recommendations": ["r1"],
              "lines": {
                // Spent once: in a year, on a date, or phased over years or months.
                "posts": { "kind": "one-off", "amount": "£100K", "phasing": { "2026/27": "75%", "2027/28": "25%" } }
              }
            },
            "team-managers": {
              "title": "Two additional team managers",
              "status": "proposed",
              "recommendations": ["r1"],
              "lines": {
                // Goes on each year: the cost of a whole year, and the first day. The part year is worked out.
                "posts": {
                  "kind": "recurrent",
                  "fullYear": "£120K",
                  "start": "2026-10-01",
                  // Whatever is assumed is marked in every output, with its reason.
                  "assumed": { "start": "Recruitment is expected to take three months after the decision." }
                },
                // Not known yet is not the same as nil.
                "training": { "kind": "not-stated", "unquantified": "Depends on the skills audit, due in September 2026." }
              }
            },
            "case-file-audits": {
              "title": "Monthly case file audits",
              "status": "underway",
              "noCost": "Met within existing posts."
            }
          },

          "reserves": {
            "transformation": {
              "title": "Transformation reserve",
              "kind": "earmarked",
              "opening": "£1.5m",
              "contributions": { "2027/28": "£100K" },
              "minimum": "£250K"
            }
          },

          // Where the money comes from, in order of priority. What no source covers is shown as unfunded.
          "funding": {
            "reserve": {
              "title": "Transformation reserve",
              "source": "reserve", "reserve": "transformation",
              "status": "requested", "priority": 1,
              "years": ["2026/27", "2027/28"]
            },
            "savings": {
              "title": "Savings in the 2028/29 budget",
              "source": "savings",
              "status": "to-be-identified", "priority": 2,
              "years": { "from": "2028/29" }
            }
          },

          // The plan with some values changed. The same keys; null takes something out.
          "scenarios": {
            "three-months-late": {
              "title": "Team managers start three months late",
              "change": { "actions": { "team-managers": { "lines": { "posts": { "start": "2027-01-01" } } } } }
            },
            "not-agreed": {
              "title": "Plan not agreed",
              "change": { "actions": null }
            }
          }
        }

        """;
}
