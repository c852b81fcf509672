using System.Text;

namespace ReservesModel.Engine.Output;

/// <summary>A file that must not exist yet: it may be somebody's plan.</summary>
internal static class NewFile
{
    /// <summary>Writes it; the exit code where that cannot be done, and null where it is done.</summary>
    internal static int? Write(Screen screen, string path, string text) => Write(screen, path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same for a file that is not text.</summary>
    internal static int? Write(Screen screen, string path, ReadOnlySpan<byte> bytes)
    {
        bool isOurs = false;
        try
        {
            using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
            isOurs = true;
            file.Write(bytes);
            file.Flush();
            return null;
        }
        catch (IOException) when (!isOurs && (File.Exists(path) || Directory.Exists(path)))
        {
            return RefuseExisting(screen, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (isOurs)
            {
                File.Delete(path); // half of it is worth nothing
            }

            screen.Error.WriteLine($"reserves: {path} could not be written: {exception.Message}");
            return ExitCode.NotWritten;
        }
    }

    internal static int RefuseExisting(Screen screen, string path)
    {
        screen.Error.WriteLine($"reserves: {path} is there already, and was left as it is. Name a file that does not exist yet.");
        return ExitCode.WrongInput;
    }
}
