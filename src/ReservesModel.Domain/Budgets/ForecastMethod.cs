namespace ReservesModel.Domain.Budgets;

/// <summary>How the outturn of a year is forecast from its actuals to date.</summary>
public enum ForecastMethod
{
    /// <summary>What was spent to date, and then the rest of the phased budget: what has happened so far does not change what is to
    /// come. Of a line that falls sometime in the year, as far as the plan says, what is left of its budget is to come.</summary>
    Profile,

    /// <summary>The spend to date by month gone, over all the months in which the line runs: what has happened so far goes on. A line
    /// whose months have not come yet, or are not said, is forecast by its profile.</summary>
    StraightLine,

    /// <summary>What the officer expects.</summary>
    Officer,
}
