using System.Collections.Immutable;

namespace ReservesModel.Engine.Output;

/// <summary>The folder that a run writes to. Its files are written aside and moved into place together, the manifest last; until
/// then, and if anything goes wrong, what was there stays as it was.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly string _aside = Path.Combine(path, ".aside");
    private readonly string _before = Path.Combine(path, ".aside", "before");
    private readonly string _moving = Path.Combine(path, ".aside", "moving");

    /// <summary>The folder as the user named it.</summary>
    internal string Name => path;

    /// <summary>The text of a file of an earlier run; null if there is none that can be read.</summary>
    internal string? Earlier(string name)
    {
        try
        {
            string file = Path.Combine(path, name);
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the files and takes away those that an earlier run made and this one does not.</summary>
    /// <param name="files">The files; the manifest is the last.</param>
    /// <param name="cancel">Stops the writing as long as nothing has been moved.</param>
    /// <returns>Why it could not be done, in the user's words; null if it was.</returns>
    internal string? Write(IReadOnlyList<OutputFile> files, CancellationToken cancel)
    {
        bool isNew = !Directory.Exists(path);
        string at = path;
        try
        {
            Directory.CreateDirectory(path);
            PutBack();
            Directory.CreateDirectory(_before);
            foreach (OutputFile file in files)
            {
                cancel.ThrowIfCancellationRequested();
                at = Path.Combine(path, file.Name);
                File.WriteAllBytes(Path.Combine(_aside, file.Name), file.Bytes);
            }

            ImmutableArray<string> replaced = Replaced(files);
            foreach (string name in replaced)
            {
                at = Path.Combine(path, name);
                using FileStream open = new(at, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }

            at = path;
            Move(files, replaced);
            Directory.Delete(_aside);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            TryClear(isNew);
            if (exception is OperationCanceledException)
            {
                throw;
            }

            return $"{at} could not be written: {Reason(exception)} Earlier output is as it was.";
        }
    }

    // The earlier manifest goes first and the new one comes last, so that a folder never claims to be what it is not.
    private void Move(IReadOnlyList<OutputFile> files, ImmutableArray<string> replaced)
    {
        foreach (string name in replaced)
        {
            File.Move(Path.Combine(path, name), Path.Combine(_before, name));
        }

        File.WriteAllLines(_moving, files.Select(file => file.Name));
        foreach (OutputFile file in files)
        {
            File.Move(Path.Combine(_aside, file.Name), Path.Combine(path, file.Name));
        }

        File.Delete(_moving);
        foreach (string name in replaced)
        {
            File.Delete(Path.Combine(_before, name));
        }

        Directory.Delete(_before);
    }

    private ImmutableArray<string> Replaced(IReadOnlyList<OutputFile> files)
    {
        IEnumerable<string> earlier = Earlier(Manifest.FileName) is { } manifest ? Manifest.OutputsOf(manifest) : [];
        return
        [
            .. files.Select(file => file.Name)
                .Reverse()
                .Union(earlier.Where(IsPlainName))
                .Where(name => File.Exists(Path.Combine(path, name))),
        ];
    }

    // A manifest that someone wrote must not make us touch anything outside the folder.
    private static bool IsPlainName(string name) => name == Path.GetFileName(name) && name.Length > 0 && name[0] != '.';

    // What a run that did not get to its end had moved into place goes, and what it had moved aside goes back.
    private void PutBack()
    {
        if (File.Exists(_moving))
        {
            string[] moved = File.ReadAllLines(_moving);
            foreach (string file in moved.Where(IsPlainName).Select(name => Path.Combine(path, name)).Where(File.Exists))
            {
                File.Delete(file);
            }
        }

        if (Directory.Exists(_before))
        {
            foreach (string file in Directory.EnumerateFiles(_before).Order(StringComparer.Ordinal))
            {
                File.Move(file, Path.Combine(path, Path.GetFileName(file)), overwrite: true);
            }
        }

        if (Directory.Exists(_aside))
        {
            Directory.Delete(_aside, recursive: true);
        }
    }

    private void TryClear(bool isNew)
    {
        try
        {
            PutBack();
            if (isNew && Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
            {
                Directory.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The disk refuses even that; the next run puts things back before it writes.
        }
    }

    private static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "this user may not write there, or the file is read-only.",
        DirectoryNotFoundException => "a folder on the way to it does not exist.",
        PathTooLongException => "the path is too long.",
        _ when IsFull(exception) => "the disk is full.",
        _ when IsOpen(exception) => "another program has it open; close it there and run again.",
        _ => $"the system says: {exception.Message}",
    };

    // ENOSPC, and ERROR_DISK_FULL as .NET carries it.
    private static bool IsFull(Exception exception) => (exception.HResult & 0xFFFF) is 28 or 0x70 or 0x27;

    // EWOULDBLOCK (a lock held elsewhere; 35 on a Mac), and ERROR_SHARING_VIOLATION.
    private static bool IsOpen(Exception exception) => (exception.HResult & 0xFFFF) is 11 or 32 or 35;
}
