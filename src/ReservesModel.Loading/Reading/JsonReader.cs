using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>A text to its tree, or the one fault of syntax that hides the rest.</summary>
internal static class JsonReader
{
    /// <summary>The most words of JSON in a plan: some hundred thousand lines, and a bound to the memory that a file can take.</summary>
    internal const int MostTokens = 4_000_000;

    /// <summary>Reads a text without a byte-order mark.</summary>
    internal static ReadFile Read(SourceText source)
    {
        JsonScanner scanner = new(source.File, source.Text);
        TreeBuilder builder = new(source.File, scanner);
        Node? root = builder.Build();
        if (scanner is { IsBlank: true, Fault.Code: FaultCodes.Truncated })
        {
            return ReadFile.Wrong(
                new(FaultCodes.FileEmpty, new(source.File, 0, 0), "the file is empty", FileFaults.WhatAPlanIs), source);
        }

        if (builder.Fault is { } fault)
        {
            return ReadFile.Wrong(fault, source);
        }

        return root is ObjectNode plan
            ? ReadFile.Of(source, plan, builder.Duplicates)
            : ReadFile.Wrong(new(FaultCodes.WrongType, root!.Place, $"the file holds {root.Kind}, where a plan is an object",
                FileFaults.WhatAPlanIs), source);
    }
}
