using System.Xml;

namespace ReservesModel.Spreadsheets;

/// <summary>What the file says of itself. It has no time: the same plan gives the same bytes.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Subject">What kind of document of ours; nothing where it is empty.</param>
/// <param name="Description">What it holds, in a sentence.</param>
internal sealed record DocumentProperties(string Title, string Subject = "", string Description = "")
{
    internal const string Program = "ReservesModel";
    internal const string Core = PackageWriter.Package + "metadata/core-properties";

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    internal void Write(XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        Write("title", Title, xml);
        Write("subject", Subject, xml);
        Write("creator", Program, xml);
        Write("description", Description, xml);
        Write("language", "en-GB", xml);
        xml.WriteEndElement();
    }

    // Not the name of a spreadsheet program: some trust what that one has worked out, and would not work it out again.
    internal static void WriteProgram(XmlWriter xml)
    {
        xml.WriteStartElement("Properties", PackageWriter.Office + "extended-properties");
        xml.WriteElementString("Application", Program);
        xml.WriteEndElement();
    }

    private static void Write(string name, string words, XmlWriter xml)
    {
        if (words.Length > 0)
        {
            xml.WriteElementString("dc", name, DublinCore, SafeText.Of(words));
        }
    }
}
