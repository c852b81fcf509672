using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>A milestone: its date is given, or counted in working days.</summary>
internal static class MilestoneBinder
{
    internal static Milestone? Bind(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.Milestone, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]), note = context.Text(fields["note"]);
        Stated<LocalDate>? date = context.Date(fields["date"]), after = context.Date(fields["after"]);
        Stated<int>? days = context.WholeNumber(fields["workingDays"], Sections.Milestone["workingDays"]?.Shape);
        CheckKeys(fields, context);
        if (title is not null && date is not null)
        {
            return new(value.Key, title, date.Value, null, note, date.Place);
        }

        return title is not null && days is not null && after is not null
            ? new(value.Key, title, context.WorkingDays.After(after.Value, days.Value), new(days.Value, after.Value), note, days.Place)
            : null;
    }

    private static void CheckKeys(Fields fields, PlanContext context)
    {
        bool isDated = fields.Has("date"), isCounted = fields.Has("workingDays") || fields.Has("after");
        Trail trail = fields.Trail;
        if (isDated && isCounted)
        {
            Value counted = fields["workingDays"] ?? fields["after"] ?? fields.Whole;
            context.Wrong(FaultCodes.ConflictingKeys, counted.KeyPlace, counted.Trail,
                $"{Owner.Of(trail)} has a `date` and is counted in working days as well",
                "Give `date`, or `workingDays` and `after`.", trail.Then("date"));
        }
        else if (!isDated && !isCounted)
        {
            context.Wrong(FaultCodes.MissingKey, fields.Whole.Place, trail, $"{Owner.Of(trail)} has no date",
                "Give `date`, or `workingDays` and `after`.", trail.Then("date"), trail.Then("workingDays"), trail.Then("after"));
        }
        else if (isCounted && !(fields.Has("workingDays") && fields.Has("after")))
        {
            string missing = fields.Has("after") ? "workingDays" : "after";
            context.Missing(fields.Whole, missing, "milestone", Sections.Milestone[missing]!.Description);
        }
    }
}
