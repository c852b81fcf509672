using System.Globalization;
using FsCheck.Xunit;
using ReservesModel.Testing.Generators;

namespace ReservesModel.Tests.Laws;

/// <summary>A law that must hold for every plan. The plans are the same in every run, so that a failure can be met again; to try
/// others set LAWS_SEED to an odd number, and to try more of them set LAWS_TIMES to a factor.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute(int tests)
    {
        Arbitrary = [typeof(PlanArbitraries)];
        Replay = string.Create(CultureInfo.InvariantCulture, $"({Setting("LAWS_SEED", 20160720)},{7})");
        MaxTest = tests * Setting("LAWS_TIMES", 1);
        QuietOnSuccess = true;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
