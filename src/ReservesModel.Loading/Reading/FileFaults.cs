using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>What can be wrong with a file before its JSON is looked at.</summary>
internal static class FileFaults
{
    internal const string WhatAPlanIs =
        "A plan is a JSON object: { \"title\": ..., \"authority\": ..., \"horizon\": ... }. `reserves new` writes one to start from.";

    internal static Fault NotFound(string path, string? nearest) => Of(FaultCodes.FileNotFound, path,
        $"there is no file {Quoted.Quote(path)}",
        nearest is null ? "Check the name and the folder." : $"The nearest in its folder is {Quoted.Quote(nearest)}.");

    internal static Fault NotReadable(string path, bool isForbidden) => Of(FaultCodes.FileNotReadable, path,
        isForbidden ? "you may not read this file" : "the file could not be read",
        "Check that you have the right to read it, and that no other program holds it.");

    internal static Fault IsFolder(string path) => Of(FaultCodes.FileIsFolder, path,
        "this is a folder, not a file", "Name the plan file within it; a folder is a plan only where it holds Plan.csv and the other tables.");

    internal static Fault Empty(string path) => Of(FaultCodes.FileEmpty, path, "the file is empty", WhatAPlanIs);

    internal static Fault TooLarge(string path) => Of(FaultCodes.FileTooLarge, path,
        string.Create(CultureInfo.InvariantCulture, $"the file is larger than {PlanFile.MostBytes / 1024 / 1024} MB"),
        "A plan of ten thousand lines takes about 2 MB: perhaps this is not a plan.");

    internal static Fault Binary(string path) => Of(FaultCodes.FileBinary, path,
        "the file is not text", WhatAPlanIs);

    internal static Fault Utf16(string path) => Of(FaultCodes.FileUtf16, path,
        "the file is encoded in UTF-16", "Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).");

    internal static Fault Utf32(string path) => Of(FaultCodes.FileUtf32, path,
        "the file is encoded in UTF-32", "Save it as UTF-8.");

    internal static Fault NotUtf8(Place place, byte found) => new(FaultCodes.FileNotUtf8, place,
        string.Create(CultureInfo.InvariantCulture, $"the byte {found:X2} here is not UTF-8"),
        found == 0xA3
            ? "It would be £ in an old Windows encoding: save the file as UTF-8."
            : "Save the file as UTF-8; it may be in an old Windows encoding.");

    private static Fault Of(string code, string path, string message, string hint) =>
        new(code, new(path, 0, 0), message, hint);
}
