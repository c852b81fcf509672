using System.Text;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Reporting;

/// <summary>Outputs as tests compare them.</summary>
internal static class Written
{
    internal static byte[] Bytes(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.ToArray();
    }

    internal static string Text(Action<TextWriter> write)
    {
        using StringWriter text = new() { NewLine = "\n" };
        write(text);
        return text.ToString();
    }

    internal static void IsAsExpected(string name, byte[] actual)
    {
        string? difference = ExpectedFile.Difference(name, actual);
        Assert.True(difference is null, difference);
    }

    internal static void IsAsExpected(string name, string actual) => IsAsExpected(name, Encoding.UTF8.GetBytes(actual));
}
