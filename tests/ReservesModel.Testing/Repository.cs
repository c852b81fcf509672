namespace ReservesModel.Testing;

/// <summary>Where the project's files are, found from where the tests run: source paths are mapped away in a build server's build.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the tests' own files.</summary>
    public static string Tests => Path.Combine(Root, "tests", "ReservesModel.Tests");

    /// <summary>The plans that users run.</summary>
    public static string Scenarios => Path.Combine(Root, "scenarios");

    /// <summary>The built program, in the configuration that the tests are built in.</summary>
    public static string Program => Path.Combine(
        Root,
        "artifacts",
        "bin",
        "ReservesModel.Engine",
        new DirectoryInfo(AppContext.BaseDirectory).Name,
        OperatingSystem.IsWindows() ? "reserves.exe" : "reserves");

    /// <summary>A file or folder of the project.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReservesModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the project's folder.");
    }
}
