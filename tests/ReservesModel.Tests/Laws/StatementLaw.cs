using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Laws;

public sealed class StatementLaw
{
    [Law(100)]
    public void Every_amount_and_year_of_every_section_is_a_figure_of_the_ledger(PlanSketch sketch)
    {
        FileOutlook file = Modeller.Run(Modelled.Read(sketch.ToJson()));

        Assert.All(file.Scenarios, scenario => StatementFigures.AssertAllOfTheLedger(file, scenario));
    }
}
