using System.CommandLine;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Engine.Commands;

/// <summary>--unit and --decimals: how the tables for publication show money. The figures themselves do not change.</summary>
internal sealed class UnitOptions
{
    private const int MostDecimals = 3;

    private readonly Option<string?> _unit = new("--unit")
    {
        HelpName = "pounds|thousands|millions",
        Description = "Round the money of tables.xlsx to this unit so that the tables still add up; to the penny if none is named.",
    };

    private readonly Option<int?> _decimals = new("--decimals")
    {
        HelpName = "0-3",
        Description = "With so many decimals of the unit: 0, or 1 for millions, if none is named.",
    };

    internal UnitOptions()
    {
        _unit.AcceptOnlyFromAmong("pounds", "thousands", "millions");
        _decimals.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && value is not ("0" or "1" or "2" or "3"))
            {
                result.AddError($"--decimals is a whole number from 0 to {MostDecimals}, and not {value}.");
            }
        });
    }

    internal void AddTo(Command command)
    {
        command.Options.Add(_unit);
        command.Options.Add(_decimals);
    }

    /// <summary>The unit asked for; null where none is.</summary>
    internal MoneyUnit? Of(ParseResult parsed)
    {
        int? decimals = parsed.GetValue(_decimals);
        return parsed.GetValue(_unit) switch
        {
            "thousands" => MoneyUnit.Thousands(decimals ?? 0),
            "millions" => MoneyUnit.Millions(decimals ?? 1),
            null when decimals is null => null,
            _ => MoneyUnit.Pounds(decimals ?? 0),
        };
    }
}
