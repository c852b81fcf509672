using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>What came of reading one file.</summary>
/// <param name="Source">Its text; null where it could not be read as text.</param>
/// <param name="Root">The object that it holds; null where its syntax is wrong.</param>
/// <param name="Faults">What is wrong with it: why there is no object, or keys that stand twice.</param>
/// <param name="Input">What it is known by; null where it could not be read.</param>
internal sealed record ReadFile(SourceText? Source, ObjectNode? Root, ImmutableArray<Fault> Faults, InputFile? Input = null)
{
    internal static ReadFile Of(SourceText source, ObjectNode root, ImmutableArray<Fault> duplicates) =>
        new(source, root, duplicates);

    internal static ReadFile Wrong(SourceText? source, Fault fault) => new(source, null, [fault]);
}
