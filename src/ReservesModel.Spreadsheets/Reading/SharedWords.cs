using System.Globalization;
using System.Text;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>The words that cells of a file share, by their number.</summary>
internal sealed class SharedWords
{
    private const int MostWords = 5_000_000;

    private readonly List<string> _words = [];

    internal static SharedWords Read(BookArchive archive, string part)
    {
        SharedWords shared = new();
        using XmlReader? xml = archive.Open(part);
        StringBuilder words = new();
        while (xml?.Read() == true)
        {
            if (xml.IsElement("si"))
            {
                BookArchive.Require(shared._words.Count < MostWords, "shared words");
                words.Clear();
                if (xml.IsEmptyElement)
                {
                    shared._words.Add("");
                }
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                words.Append(xml.Value);
            }
            else if (xml.IsEnd("si"))
            {
                shared._words.Add(words.ToString());
            }
        }

        return shared;
    }

    /// <summary>The words of a number; nothing where there are none.</summary>
    internal string At(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < _words.Count ? _words[at] : "";
}
