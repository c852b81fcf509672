using System.Security;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Patching;

/// <summary>Another file of a plan's own folder. A plan comes by e-mail and from shared drives: it may not make the program read
/// anything else, by a path or by a link.</summary>
internal static class SiblingFile
{
    /// <summary>The path of the file, with the folder as the user named it; or what is wrong with its name.</summary>
    internal static Fault? Of(Node extends, string path, out string sibling)
    {
        sibling = "";
        if (extends is not TextNode { Text: var name })
        {
            return new(extends is NullNode ? FaultCodes.NullValue : FaultCodes.WrongType, extends.Place,
                $"`extends` should be the name of a file, and is {extends.Kind}", "Write \"extends\": \"parent.json\".");
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return new(FaultCodes.TextBlank, extends.Place, "`extends` is blank", "Write \"extends\": \"parent.json\".");
        }

        if (name is "." or ".." || name.AsSpan().ContainsAny("/\\:") || name.Any(char.IsControl))
        {
            return Outside(extends, name);
        }

        sibling = path[..(path.LastIndexOfAny(['/', '\\']) + 1)] + name;
        return LeadsOut(sibling) ? Outside(extends, name) : null;
    }

    /// <summary>What tells a file from others: its full path, links followed.</summary>
    internal static string Identity(string path)
    {
        try
        {
            return Path.GetFullPath(new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path);
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            return path;
        }
    }

    private static bool LeadsOut(string sibling)
    {
        try
        {
            if (new FileInfo(sibling).ResolveLinkTarget(returnFinalTarget: true) is not { } target)
            {
                return false;
            }

            string folder = Path.GetDirectoryName(Path.GetFullPath(sibling)) ?? "";
            string real = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
            return Path.GetDirectoryName(Path.GetFullPath(target.FullName)) is not { } leadsTo || (leadsTo != folder && leadsTo != real);
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            return false; // whatever is wrong with it is said when it is read
        }
    }

    private static bool IsOfFile(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    private static Fault Outside(Node extends, string name) => new(FaultCodes.ExtendsOutsideFolder, extends.Place,
        $"{Quoted.Quote(name)} is not a file of the plan's own folder",
        "Write the name of a plan in the same folder, without a path: \"parent.json\".");
}
