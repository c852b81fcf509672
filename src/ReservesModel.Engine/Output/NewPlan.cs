using System.Collections.Immutable;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Engine.Output;

/// <summary>A plan that must not exist yet: a file, or a folder of files that are there together or not at all.</summary>
internal static class NewPlan
{
    /// <summary>Writes it; the exit code where that cannot be done, and null where it is done.</summary>
    internal static int? Write(Screen screen, string path, PlanInForm plan) =>
        plan.Form == PlanForm.Folder ? Folder(screen, path, plan.Files) : NewFile.Write(screen, path, plan.Files[0].Bytes.AsSpan());

    private static int? Folder(Screen screen, string path, ImmutableArray<(string Name, ImmutableArray<byte> Bytes)> files)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            return NewFile.RefuseExisting(screen, path);
        }

        string aside = $"{path.TrimEnd('/', '\\')}.aside";
        try
        {
            Directory.CreateDirectory(aside);
            foreach ((string name, ImmutableArray<byte> bytes) in files)
            {
                File.WriteAllBytes(Path.Combine(aside, name), [.. bytes]);
            }

            Directory.Move(aside, path);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TryDelete(aside);
            screen.Error.WriteLine($"reserves: {path} could not be written: {exception.Message}");
            return ExitCode.NotWritten;
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // what could not be written often cannot be deleted either; the message names the folder
        }
    }
}
