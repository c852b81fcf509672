using System.CommandLine;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves schema: the JSON Schema of plan files for editors, or the same as a page to read.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Screen screen)
        : base("schema", "Print the JSON Schema of plan files, for completion and descriptions in an editor.")
    {
        Option<bool> reference = new("--reference") { Description = "Print every key with its form and what it holds, as a page to read." };
        Add(reference);
        SetAction(parsed =>
        {
            screen.Out.Write(parsed.GetValue(reference) ? PlanReference.Text : PlanSchema.Text);
            return ExitCode.Done;
        });
    }
}
