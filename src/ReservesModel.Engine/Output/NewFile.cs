using System.Text;

namespace ReservesModel.Engine.Output;

/// <summary>A file that must not exist yet: it may be somebody's plan.</summary>
internal static class NewFile
{
    /// <summary>Writes it; the exit code where that cannot be done, and null where it is done.</summary>
    internal static int? Write(Screen screen, string path, string text)
    {
        try
        {
            using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (IOException) when (File.Exists(path) || Directory.Exists(path))
        {
            screen.Error.WriteLine($"reserves: {path} is there already, and was left as it is. Name a file that does not exist yet.");
            return ExitCode.WrongInput;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            screen.Error.WriteLine($"reserves: {path} could not be written: {exception.Message}");
            return ExitCode.NotWritten;
        }
    }
}
