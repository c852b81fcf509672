using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>What can be wrong with a template.</summary>
internal static class TemplateFaults
{
    private const string Wanted = "A Word template (.dotx) or document (.docx) is wanted.";

    internal static Fault Password(string path) => Of(path,
        "the template is protected by a password", "Save a copy without one: File, Info, Protect Document, Encrypt with Password, and leave it blank.");

    internal static Fault OldForm(string path) => Of(path,
        "the template is in the old form of Word (.dot or .doc)", "Open it in Word and save it as a Word Template (.dotx).");

    internal static Fault Strict(string path) => Of(path,
        "the template is a Strict Open XML file", "Open it in Word and save it as a Word Template (.dotx), not as Strict Open XML.");

    internal static Fault NotWord(string path) => Of(path, "this is no Word file", Wanted);

    internal static Fault Damaged(string path) => Of(path,
        "the template begins like a Word file and cannot be read as one: it is damaged, or cut short",
        "Open it in Word, let that mend it, and save it again; or ask for the file once more.");

    internal static Fault TooLarge(string path) => Of(path,
        "the template is far larger than one can be, once it is unpacked", "Ask for the file once more. " + Wanted);

    internal static Fault NoRoom(string path) => Of(path,
        "the page of the template leaves less than 8 cm between its margins for text and tables",
        "Widen the page or narrow the margins of the last section of the template.");

    private static Fault Of(string path, string message, string hint) => new(FaultCodes.FileNotReadable, new(path, 0, 0), message, hint);
}
