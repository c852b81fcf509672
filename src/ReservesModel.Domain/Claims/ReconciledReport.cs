using System.Collections.Immutable;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Claims;

/// <summary>A report held against a ledger.</summary>
/// <param name="Name">The report's file, without its folder.</param>
/// <param name="Claims">Everything found in it, in its order: sentences first, then tables.</param>
/// <param name="YearsOutside">The years that it names and the plan is not modelled over, in order.</param>
public sealed record ReconciledReport(string Name, ImmutableArray<ReconciledClaim> Claims, ImmutableArray<FinancialYear> YearsOutside)
{
    /// <summary>How many claims have that verdict.</summary>
    public int Count(ClaimVerdict verdict) => Claims.Count(claim => claim.Verdict == verdict);

    /// <summary>Whether nothing in it contradicts the ledger. What could not be placed was not checked.</summary>
    public bool Holds => Count(ClaimVerdict.Contradicts) == 0;
}
