namespace ReservesModel.Domain.Plans;

/// <summary>Whether the employer's National Insurance is added to the pay of a post.</summary>
public enum NationalInsurance
{
    /// <summary>By the rates and thresholds of each day.</summary>
    Statutory,

    /// <summary>None: the pay that is stated has it in it.</summary>
    None,
}
