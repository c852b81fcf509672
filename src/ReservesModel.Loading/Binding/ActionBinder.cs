using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>An action and its lines.</summary>
internal sealed class ActionBinder(PlanContext context, ImmutableArray<Recommendation> recommendations)
{
    private readonly IReadOnlyCollection<string> _ids = Collections.Ids(context.Root, "recommendations");
    private readonly HashSet<string> _known = [.. Collections.Ids(context.Root, "recommendations")];
    private readonly Dictionary<string, Recommendation> _byId = recommendations.ToDictionary(item => item.Id);

    internal PlanAction? Bind(Value value)
    {
        if (Fields.Of(value, Sections.Action, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]), phase = context.Text(fields["phase"]), owner = context.Text(fields["owner"]);
        string? noCost = context.Text(fields["noCost"]), note = context.Text(fields["note"]);
        ActionStatus? status = context.OneOf<ActionStatus>(fields["status"]);
        ImmutableArray<Recommendation> answered = [.. context.Names(fields["recommendations"]).Select(Answered).OfType<Recommendation>()];
        ImmutableArray<string> tags = Tags(fields["tags"], context);
        LineBinder lineBinder = new(context, value.Key, title ?? "", tags, fields.IsAssumed);
        ImmutableArray<PlanLine> lines = [.. context.Items(fields["lines"], lineBinder.Bind).SelectMany(bound => bound)];
        Stated<LocalDate>? completes = context.Date(fields["completes"]);
        return title is null ? null : new()
        {
            Id = value.Key,
            Title = title,
            Status = status,
            Completes = completes,
            Phase = phase,
            Owner = owner,
            Recommendations = answered,
            Lines = lines,
            NoCost = noCost,
            Note = note,
            Place = value.Place,
        };
    }

    internal static ImmutableArray<string> Tags(Value? value, PlanContext context) =>
        [.. context.Names(value).Select(tag => tag.Node.Written).Distinct()];

    private Recommendation? Answered(Value name)
    {
        string id = name.Node.Written;
        if (!_known.Contains(id))
        {
            context.Wrong(FaultCodes.UnknownId, name, $"{Quoted.Quote(id)} is not a recommendation of this plan",
                context.Nearest(id, "recommendations of this plan", _ids), Trail.To("recommendations", id));
        }

        return _byId.GetValueOrDefault(id);
    }
}
