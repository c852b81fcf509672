using ReservesModel.Loading.Writing;

namespace ReservesModel.Engine.Output;

/// <summary>The form of a plan by the name that it is to have.</summary>
internal static class FormOf
{
    /// <summary>The form; null for an ending that no plan is written with.</summary>
    internal static PlanForm? Path(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => PlanForm.Json,
        ".XLSX" => PlanForm.Workbook,
        "" => PlanForm.Folder,
        _ => null,
    };

    internal static int Refuse(Screen screen, string path)
    {
        screen.Error.WriteLine($"reserves: {path} is no form that a plan is written in. Name a .json file, a .xlsx file, or a folder without an ending.");
        return ExitCode.WrongInput;
    }
}
