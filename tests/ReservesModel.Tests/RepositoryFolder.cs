namespace ReservesModel.Tests;

/// <summary>The files of the project, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    internal static string Root { get; } = Find();

    internal static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

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
