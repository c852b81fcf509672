using System.CommandLine;

namespace ReservesModel.Engine.Commands;

/// <summary>The arguments and options that several commands share, so that they are written and explained the same way.</summary>
internal static class PlanArguments
{
    internal static Argument<string> Plan() => new("PLAN") { Description = "The plan file." };

    internal static Option<bool> Json() => new("--json") { Description = "Print what is found as JSON, for other programs." };

    internal static Option<string?> Scenario() =>
        new("--scenario") { HelpName = "ID", Description = "The scenario; the unchanged plan if none is named." };

    internal static Option<string[]> Scenarios() => new("--scenario")
    {
        HelpName = "ID",
        Description = "A scenario to show beside the unchanged plan; all if none is named. May be given more than once.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    internal static Option<bool> Strict() =>
        new("--strict") { Description = "Exit with 1 if a finding says that the plan should not go forward as it stands." };
}
