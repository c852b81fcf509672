namespace ReservesModel.Domain.Plans;

/// <summary>The nature of a cost; how it is funded is another matter.</summary>
public enum LineNature
{
    /// <summary>Spent once, perhaps phased; leaves nothing in the base budget.</summary>
    OneOff,

    /// <summary>Goes on each year until it ends.</summary>
    Recurrent,

    /// <summary>The plan does not say; for a line without an amount only.</summary>
    NotStated,
}
