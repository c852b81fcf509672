using System.Reflection;

namespace ReservesModel.Engine;

/// <summary>The version of the program, as outputs name it.</summary>
internal static class ProgramVersion
{
    internal static string Text { get; } = typeof(ProgramVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
