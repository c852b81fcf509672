namespace ReservesModel.Domain.Claims;

/// <summary>What the ledger says of a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>It is a figure of the ledger, of its own year and subject.</summary>
    Agrees,

    /// <summary>It is one rounded to the places printed.</summary>
    Near,

    /// <summary>The ledger says otherwise, or the words say more than the plan holds.</summary>
    Contradicts,

    /// <summary>The model has no such figure.</summary>
    NotInModel,

    /// <summary>Its year or its subject is not said clearly enough to hold a figure against it.</summary>
    NotPlaced,
}
