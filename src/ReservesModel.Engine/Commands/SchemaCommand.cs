using System.CommandLine;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves schema: the JSON Schema of plan files, for editors.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Screen screen)
        : base("schema", "Print the JSON Schema of plan files, for completion and descriptions in an editor.")
    {
        SetAction(_ =>
        {
            screen.Out.Write(PlanSchema.Text);
            return ExitCode.Done;
        });
    }
}
