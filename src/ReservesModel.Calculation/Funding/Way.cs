namespace ReservesModel.Calculation.Funding;

/// <summary>An arc as it is gone along: forward, or backward, which takes back what flows.</summary>
internal readonly struct Way(Arc arc, bool forward)
{
    internal int From => forward ? arc.From : arc.To;

    internal int To => forward ? arc.To : arc.From;

    /// <summary>What a penny along it costs.</summary>
    internal long Cost => forward ? arc.Cost : -arc.Cost;

    /// <summary>How much more may pass along it.</summary>
    internal long Room => arc.Room(forward);

    /// <summary>Lets so much more pass along it.</summary>
    internal void Pass(long pence) => arc.Flow += forward ? pence : -pence;
}
