using System.Collections.Immutable;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Folders;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.Workbooks;

namespace ReservesModel.Loading.Writing;

/// <summary>A plan in another form: JSON, a workbook, or a folder of tables. Values, notes and order stay; comments and spellings
/// such as "£190K" do not.</summary>
public static class PlanForms
{
    private const int MostOfCell = 32_767;

    /// <summary>Writes the plan of a file in another form; or what is wrong with it.</summary>
    /// <param name="path">The file or folder as the user names it.</param>
    /// <param name="form">The form.</param>
    public static Outcome<PlanInForm> Convert(string path, PlanForm form)
    {
        ReadFile file = PlanFile.Read(path);
        Outcome<ScenarioFile> read = ScenarioReader.ReadTree(path, file);
        return read.Succeeded ? Made(file.Root!, form, read.Value.Remarks) : Outcome<PlanInForm>.Wrong(read.Faults);
    }

    /// <summary>Writes the plan of a text in another form.</summary>
    public static Outcome<PlanInForm> ConvertText(string name, string json, PlanForm form)
    {
        ReadFile file = PlanFile.Read(name, Encoding.UTF8.GetBytes(json));
        Outcome<ScenarioFile> read = ScenarioReader.ReadTree(name, file);
        return read.Succeeded
            ? Made(file.Root!, form, [])
            : Outcome<PlanInForm>.Wrong(read.Faults);
    }

    private static Outcome<PlanInForm> Made(ObjectNode root, PlanForm form, ImmutableArray<Remark> remarks)
    {
        if (form == PlanForm.Workbook && TooLong(root) is { } text)
        {
            return Outcome<PlanInForm>.Wrong([new(TableFaultCodes.TextTooLong, text.Place, $"{Quoted.Quote(text.Text)} is longer than a cell of a workbook holds",
                $"Shorten it to {MostOfCell:#,0} characters, or convert to a folder of tables.")]);
        }

        return Outcome<PlanInForm>.Of(Of(root, form) with { Remarks = remarks });
    }

    /// <summary>A tree in a form.</summary>
    internal static PlanInForm Of(ObjectNode root, PlanForm form) => new(form, [], form switch
    {
        PlanForm.Json => [("plan.json", [.. Encoding.UTF8.GetBytes(JsonPage.Print(root))])],
        PlanForm.Workbook => [("plan.xlsx", Workbook(root))],
        _ => [.. PlanFolderFiles.Of(root)],
    });

    private static ImmutableArray<byte> Workbook(ObjectNode root)
    {
        using MemoryStream stream = new();
        PlanWorkbook.Write(root, stream);
        return [.. stream.ToArray()];
    }

    private static TextNode? TooLong(Node node) => node switch
    {
        TextNode { Text.Length: > MostOfCell } text => text,
        ObjectNode members => members.Members.Select(member => TooLong(member.Value)).FirstOrDefault(text => text is not null),
        ListNode list => list.Items.Sum(item => item.Written.Length + 6) > MostOfCell ? list.Items.OfType<TextNode>().FirstOrDefault() : list.Items.Select(TooLong).FirstOrDefault(text => text is not null),
        _ => null,
    };
}
