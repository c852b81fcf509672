using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Word;
using ReservesModel.Reporting.Word.Templates;

namespace ReservesModel.Tests.Reporting.Word;

/// <summary>Papers as Word documents, for the tests of them.</summary>
internal static class WordFiles
{
    internal static byte[] Bytes(StatementPaper paper, WordTemplate? template = null)
    {
        using MemoryStream stream = new();
        WordPaper.Write(paper, stream, template);
        return stream.ToArray();
    }

    internal static WordprocessingDocument Open(StatementPaper paper) => Open(Bytes(paper));

    internal static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    /// <summary>All of the statement of a plan that is given as its text.</summary>
    internal static StatementPaper Paper(string json, string section = StatementSections.All)
    {
        FileOutlook file = Modeller.Run(ScenarioReader.ReadText("plan.json", json).Value);
        return StatementSections.Of(file, file.Base, section);
    }

    internal static void AssertValid(byte[] bytes)
    {
        using WordprocessingDocument document = Open(bytes);

        Assert.All([FileFormatVersions.Office2019, FileFormatVersions.Microsoft365], version => Assert.Empty(
            new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")));
    }
}
