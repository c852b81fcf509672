namespace ReservesModel.Domain.Rates;

/// <summary>Kinds of authority whose council tax has a limit of its own each year.</summary>
public enum AuthorityClass
{
    /// <summary>County, unitary, metropolitan and London borough councils: those with adult social care.</summary>
    UpperTier,

    /// <summary>District councils of a county.</summary>
    ShireDistrict,

    /// <summary>Police and Crime Commissioners.</summary>
    Police,

    /// <summary>Fire and rescue authorities that set a precept.</summary>
    Fire,
}
