namespace ReservesModel.Domain.Plans;

/// <summary>What a reserve is held for, which says who may draw on it.</summary>
public enum ReserveKind
{
    /// <summary>The unallocated General Fund balance: a cushion for uneven cash flow and unexpected events.</summary>
    GeneralFund,

    /// <summary>Held for a known or predicted need; in law still General Fund.</summary>
    Earmarked,

    /// <summary>Held for one purpose by law or by a grant's conditions; never available for general use.</summary>
    RingFenced,

    /// <summary>The plan does not say which reserve it is.</summary>
    NotStated,
}
