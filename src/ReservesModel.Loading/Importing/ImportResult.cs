using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Loading.Importing;

/// <summary>What came of an import.</summary>
public sealed class ImportResult
{
    private readonly ObjectNode _plan;

    internal ImportResult(string table, string sheet, ImmutableArray<ImportedRow> rows, ImmutableArray<Remark> remarks, ObjectNode plan) =>
        (Table, Sheet, Rows, Remarks, _plan) = (table, sheet, rows, remarks, plan);

    /// <summary>The table of the plan.</summary>
    public string Table { get; }

    /// <summary>The sheet that was read.</summary>
    public string Sheet { get; }

    /// <summary>The rows, those that are rejected too.</summary>
    public ImmutableArray<ImportedRow> Rows { get; }

    /// <summary>What was read otherwise than it stands, or not used.</summary>
    public ImmutableArray<Remark> Remarks { get; }

    /// <summary>The plan with the rows that were not rejected.</summary>
    public PlanInForm Plan(PlanForm form) => PlanForms.Of(_plan, form);
}
