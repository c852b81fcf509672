using ReservesModel.Engine.Output;

namespace ReservesModel.Tests.Engine.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reserves-output-").FullName;

    private string Folder => Path.Combine(_root, "out", "plan");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Files_are_there_and_nothing_else_is()
    {
        Assert.Null(Write(("a.csv", "1"), ("manifest.json", "{}")));

        Assert.Equal(["a.csv", "manifest.json"], Names());
        Assert.Equal("1", Text("a.csv"));
    }

    [Fact]
    public void A_file_that_this_run_no_longer_makes_goes()
    {
        Write(("a.csv", "1"), ("old.csv", "2"), ("manifest.json", ManifestOf("a.csv", "old.csv")));

        Assert.Null(Write(("a.csv", "3"), ("manifest.json", ManifestOf("a.csv"))));

        Assert.Equal(["a.csv", "manifest.json"], Names());
        Assert.Equal("3", Text("a.csv"));
    }

    [Fact]
    public void A_file_that_no_run_made_stays()
    {
        Write(("a.csv", "1"), ("manifest.json", ManifestOf("a.csv")));
        File.WriteAllText(Path.Combine(Folder, "notes.txt"), "mine");

        Assert.Null(Write(("b.csv", "2"), ("manifest.json", ManifestOf("b.csv"))));

        Assert.Equal(["b.csv", "manifest.json", "notes.txt"], Names());
    }

    [Fact]
    public void A_manifest_cannot_make_it_take_away_a_file_outside_the_folder()
    {
        Write(("a.csv", "1"), ("manifest.json", ManifestOf("../../precious.txt")));
        string precious = Path.Combine(_root, "precious.txt");
        File.WriteAllText(precious, "mine");

        Assert.Null(Write(("a.csv", "2"), ("manifest.json", "{}")));

        Assert.Equal("mine", File.ReadAllText(precious));
    }

    [Fact]
    public void A_file_open_elsewhere_is_named_and_nothing_is_moved()
    {
        Write(("a.csv", "1"), ("workbook.xlsx", "2"), ("manifest.json", ManifestOf("a.csv", "workbook.xlsx")));
        using FileStream open = new(Path.Combine(Folder, "workbook.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        string? why = Write(("a.csv", "3"), ("workbook.xlsx", "4"), ("manifest.json", "{}"));

        Assert.Contains("workbook.xlsx", why, StringComparison.Ordinal);
        Assert.Contains("another program has it open", why, StringComparison.Ordinal);
        Assert.Equal("1", Text("a.csv"));
        Assert.Equal(["a.csv", "manifest.json", "workbook.xlsx"], Names());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_root, "out"));
        File.WriteAllText(Folder, "a file of that name");

        Assert.Contains(Folder, Write(("a.csv", "1")), StringComparison.Ordinal);
        Assert.Equal("a file of that name", File.ReadAllText(Folder));
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_nothing_behind()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new OutputFolder(Folder).Write([OutputFile.Text("a.csv", "1")], stop.Token));

        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void A_move_that_fails_half_way_is_taken_back()
    {
        Write(("a.csv", "1"), ("b.csv", "2"), ("manifest.json", ManifestOf("a.csv", "b.csv")));

        // A folder stands where a new file should go, which only the move itself finds out.
        Directory.CreateDirectory(Path.Combine(Folder, "c.csv"));
        string? why = Write(("a.csv", "3"), ("b.csv", "4"), ("c.csv", "5"), ("manifest.json", "{}"));

        Assert.NotNull(why);
        Assert.Equal("1", Text("a.csv"));
        Assert.Equal("2", Text("b.csv"));
        Assert.Equal(ManifestOf("a.csv", "b.csv"), Text("manifest.json"));
    }

    [Fact]
    public void What_a_run_that_was_cut_off_had_moved_aside_is_put_back_first()
    {
        Write(("a.csv", "1"), ("manifest.json", ManifestOf("a.csv")));
        string before = Path.Combine(Folder, ".aside", "before");
        Directory.CreateDirectory(before);
        File.Move(Path.Combine(Folder, "a.csv"), Path.Combine(before, "a.csv"));
        File.WriteAllText(Path.Combine(Folder, ".aside", "moving"), "b.csv\n");
        File.WriteAllText(Path.Combine(Folder, "b.csv"), "half a run");

        Assert.Null(Write(("c.csv", "2"), ("manifest.json", "{}")));

        Assert.Equal(["c.csv", "manifest.json"], Names());
    }

    private static string ManifestOf(params string[] names) =>
        $$"""{"outputs":[{{string.Join(',', names.Select(name => $$"""{"name":"{{name}}"}"""))}}]}""";

    private string? Write(params (string Name, string Text)[] files) =>
        new OutputFolder(Folder).Write([.. files.Select(file => OutputFile.Text(file.Name, file.Text))], CancellationToken.None);

    private string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private string[] Names() =>
        [.. Directory.EnumerateFileSystemEntries(Folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];
}
