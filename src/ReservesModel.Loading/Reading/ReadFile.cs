using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>What came of reading one plan: a file, or a folder of tables.</summary>
/// <param name="Root">The object that it holds; null where its form is wrong.</param>
/// <param name="Faults">What is wrong with it: why there is no object, or keys that stand twice.</param>
internal sealed record ReadFile(ObjectNode? Root, ImmutableArray<Fault> Faults)
{
    /// <summary>Its texts; none of a workbook, or where it could not be read as text.</summary>
    internal ImmutableArray<SourceText> Sources { get; init; } = [];

    /// <summary>What it is known by; none where it could not be read.</summary>
    internal ImmutableArray<InputFile> Inputs { get; init; } = [];

    /// <summary>What was read otherwise than it stands there, or not used.</summary>
    internal ImmutableArray<Remark> Remarks { get; init; } = [];

    internal static ReadFile Of(SourceText source, ObjectNode root, ImmutableArray<Fault> duplicates) =>
        new(root, duplicates) { Sources = [source] };

    internal static ReadFile Wrong(Fault fault, params ImmutableArray<SourceText> sources) => new(null, [fault]) { Sources = sources };
}
