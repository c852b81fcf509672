using System.Text;
using System.Xml;

namespace ReservesModel.Reporting.Display;

/// <summary>Text of a plan fit to stand in XML and HTML: on one line, and without what XML has no place for. What writes it escapes
/// it.</summary>
internal static class XmlWords
{
    private const char Unfit = '\uFFFD';

    internal static string Of(string text)
    {
        string line = OneLine.Of(text);
        StringBuilder fit = new(line.Length);
        for (int at = 0; at < line.Length; at++)
        {
            if (at + 1 < line.Length && XmlConvert.IsXmlSurrogatePair(line[at + 1], line[at]))
            {
                fit.Append(line[at]).Append(line[++at]);
            }
            else
            {
                fit.Append(XmlConvert.IsXmlChar(line[at]) ? line[at] : Unfit);
            }
        }

        return fit.ToString();
    }
}
