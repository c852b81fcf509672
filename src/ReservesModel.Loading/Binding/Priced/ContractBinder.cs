using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>A cost of so much a year that may follow an index: a contract, or any recurrent cost that names one.</summary>
internal static class ContractBinder
{
    internal static PricedLine? Bind(LineHeading heading, LineKind kind, Fields fields, PlanContext context)
    {
        RunningFields running = new(heading, fields, context);
        running.Need("fullYear", "Or say in `unquantified` why there is none yet.");
        Steps<Money>? prices = running.Prices(fields, "fullYear");
        ImmutableArray<Multiplier> index = running.Index(fields);
        return running.Line(kind, prices is null ? null : new Charge("full-year price", [new("", prices, index)]));
    }
}
