using System.Globalization;
using Newtonsoft.Json;
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
        char[] masked = source.Text.ToCharArray();
        return Check(source, masked) is { } fault ? ReadFile.Wrong(fault, source) : Build(source, masked);
    }

    // Comments and numbers are masked from Newtonsoft: it refuses comments in some places where they may stand, and would work
    // out 1e999999999.
    private static Fault? Check(SourceText source, char[] masked)
    {
        JsonScanner scanner = new(source.File, source.Text, (start, length) => masked.AsSpan(start, length).Fill(' '));
        Token token = scanner.Next();
        if (token.Kind == TokenKind.End && scanner.Fault is { Code: FaultCodes.Truncated })
        {
            return new(FaultCodes.FileEmpty, new(source.File, 0, 0), "the file is empty", FileFaults.WhatAPlanIs);
        }

        for (int tokens = 1; token.Kind != TokenKind.End; tokens++)
        {
            if (token.Kind == TokenKind.Number)
            {
                masked.AsSpan(token.Start, token.Length).Fill(' ');
                masked[token.Start] = '0';
            }

            if (tokens > MostTokens)
            {
                return new(FaultCodes.TooManyValues, new(source.File, token.Line, token.Column, token.Width),
                    string.Create(CultureInfo.InvariantCulture, $"the file has more than {MostTokens:N0} keys, values and brackets"),
                    "Split it into several plans.");
            }

            token = scanner.Next();
        }

        return scanner.Fault;
    }

    private static ReadFile Build(SourceText source, char[] masked)
    {
        JsonScanner scanner = new(source.File, source.Text);
        using StringReader characters = new(new string(masked));
        using JsonTextReader reader = new(characters)
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = 2 * JsonScanner.DeepestNesting,
            Culture = CultureInfo.InvariantCulture,
        };
        TreeBuilder builder = new(source.File, scanner, reader);
        Node root = builder.Build();
        return root is ObjectNode plan
            ? ReadFile.Of(source, plan, builder.Duplicates)
            : ReadFile.Wrong(new(FaultCodes.WrongType, root.Place, $"the file holds {root.Kind}, where a plan is an object",
                FileFaults.WhatAPlanIs), source);
    }
}
