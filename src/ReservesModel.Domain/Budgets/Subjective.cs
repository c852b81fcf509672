namespace ReservesModel.Domain.Budgets;

/// <summary>What money is spent on or comes from: the standard subjective groups (CIPFA, Service Reporting Code of
/// Practice).</summary>
public enum Subjective
{
    /// <summary>The plan does not say, and the kind of line does not either.</summary>
    NotStated,

    /// <summary>Pay and on-costs, agency staff, redundancy.</summary>
    Employees,

    /// <summary>Buildings.</summary>
    Premises,

    /// <summary>Vehicles and travel.</summary>
    Transport,

    /// <summary>Supplies and services.</summary>
    SuppliesAndServices,

    /// <summary>What others are paid to provide a service: placements, contracts of care.</summary>
    ThirdPartyPayments,

    /// <summary>Payments to people for which nothing is got in return.</summary>
    TransferPayments,

    /// <summary>Charges from within the authority.</summary>
    SupportServices,

    /// <summary>Provision for debt, and interest.</summary>
    CapitalFinancing,

    /// <summary>Transfers to and from reserves, below the net cost of services.</summary>
    ReserveTransfers,

    /// <summary>Fees, charges, grants and contributions.</summary>
    Income,
}
