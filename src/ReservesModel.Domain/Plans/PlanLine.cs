namespace ReservesModel.Domain.Plans;

/// <summary>One cost, saving or income of an action.</summary>
public abstract class PlanLine(LineHeading heading)
{
    /// <summary>What every kind of line has.</summary>
    public LineHeading Heading { get; } = heading;

    /// <summary>action/line: the name by which outputs and sources know it. What a line brings with it besides (recruitment to a
    /// post, the cost of achieving a saving) has a name of its own after a point: action/line.recruitment.</summary>
    public string Key { get; } = heading.Part is null
        ? $"{heading.ActionId}/{heading.Id}"
        : $"{heading.ActionId}/{heading.Id}.{heading.Part}";

    /// <summary>What it is a cost of.</summary>
    public abstract LineKind Kind { get; }

    /// <summary>The nature of the cost.</summary>
    public abstract LineNature Nature { get; }

    /// <summary>Whether it stays in the budget: recurrent, and without an end that the plan states. A post for two years is not
    /// permanent; the repayment of borrowing is, long as it lasts.</summary>
    public bool IsPermanent => Nature == LineNature.Recurrent && (Kind == LineKind.Capital || this is not RunningLine { End: not null });

    /// <summary>What is bought, as the plan says it, or as its kind tells.</summary>
    public Budgets.Subjective Subjective => Heading.Subjective ?? Kind switch
    {
        LineKind.Staffing or LineKind.Agency or LineKind.Redundancy => Budgets.Subjective.Employees,
        LineKind.DemandLed or LineKind.Contract => Budgets.Subjective.ThirdPartyPayments,
        LineKind.Capital => Budgets.Subjective.CapitalFinancing,
        LineKind.Income => Budgets.Subjective.Income,
        _ => Budgets.Subjective.NotStated,
    };

    /// <summary>Whether it lowers the cost, as savings and income do: its postings are negative.</summary>
    public virtual bool IsCredit => false;

    /// <summary>action/line.</summary>
    public override string ToString() => Key;
}
