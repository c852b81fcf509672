namespace ReservesModel.Domain.Plans;

/// <summary>One cost of an action.</summary>
public abstract class PlanLine(LineHeading heading)
{
    /// <summary>What every kind of line has.</summary>
    public LineHeading Heading { get; } = heading;

    /// <summary>action/line: the name by which outputs and sources know it.</summary>
    public string Key { get; } = $"{heading.ActionId}/{heading.Id}";

    /// <summary>The nature of the cost.</summary>
    public abstract LineKind Kind { get; }

    /// <summary>action/line.</summary>
    public override string ToString() => Key;
}
