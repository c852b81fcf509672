using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Reading;
using ReservesModel.Reporting.Word.Templates;

namespace ReservesModel.Engine.Output;

/// <summary>A council's Word template, from the disk.</summary>
internal static class TemplateFile
{
    internal static Outcome<WordTemplate> Read(string path)
    {
        Outcome<byte[]> file = OtherFile.Read(path, "Name a Word template (.dotx) or document (.docx).");
        return file.Succeeded ? WordTemplate.Read(path, file.Value) : Outcome<WordTemplate>.Wrong(file.Faults);
    }
}
