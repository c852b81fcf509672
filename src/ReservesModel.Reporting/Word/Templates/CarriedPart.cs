using System.Collections.Immutable;
using System.Xml.Linq;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>A part of a template that goes into the document.</summary>
/// <param name="Name">Its name in the document, below word/.</param>
/// <param name="Type">What it is.</param>
/// <param name="Root">Its elements; null where it is a picture.</param>
/// <param name="Bytes">Its bytes where it is one.</param>
/// <param name="Relations">The pictures that it shows.</param>
internal sealed record CarriedPart(string Name, string Type, XElement? Root, byte[] Bytes, ImmutableArray<Relation> Relations);
