using System.Diagnostics;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Testing;
using static ReservesModel.Tests.Loading.SomePlanText;

namespace ReservesModel.Tests.Loading.Reading;

/// <summary>Whatever a file holds, the answer is a plan or faults, soon.</summary>
public class HardInputTests
{
    private static readonly string[] Tokens =
    [
        "null", "true", "-1", "1e999999999", "0.5", "\"\"", "\" \"", "[]", "{}", "[null]", "[[1]]", "{\"a\":null}", "\"2016/17\"",
        "\"2016-10-01\"", "\"£1m\"", "\"5%\"", "\"6/12\"", "\"base\"", "\"not-stated\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "99999999999999999999999999999999",
    ];

    [Fact]
    public void A_plan_cut_short_anywhere_is_a_fault()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Bury);
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.False(ScenarioReader.ReadBytes(FileName, whole.AsSpan(0, length)).Succeeded);
        }
    }

    [Fact]
    public void A_plan_with_a_byte_changed_is_a_plan_or_a_fault()
    {
        const int step = 7; // not a divisor of the plan's indents: every kind of place is met
        byte[] bytes = Encoding.UTF8.GetBytes(Bury);
        foreach (byte other in new byte[] { 0, (byte)'"', (byte)'}', (byte)',', (byte)'\\', (byte)'7', 0x80, 0xFF })
        {
            for (int at = other % step; at < bytes.Length; at += step)
            {
                byte kept = bytes[at];
                bytes[at] = other;
                Check(ScenarioReader.ReadBytes(FileName, bytes));
                bytes[at] = kept;
            }
        }
    }

    [Fact]
    public void A_plan_with_any_value_replaced_is_a_plan_or_a_fault()
    {
        foreach ((int start, int length) in Values(Bury))
        {
            foreach (string token in Tokens)
            {
                Check(ScenarioReader.ReadText(FileName, $"{Bury[..start]}{token}{Bury[(start + length)..]}"));
            }
        }
    }

    [Theory]
    [InlineData("{ \"title\": \"\\ud83d\" }", FaultCodes.LoneSurrogate)]
    [InlineData("{ \"title\": \"\\ude00\\ud83d\" }", FaultCodes.LoneSurrogate)]
    [InlineData("{ \"title\": \"\\u12G4\" }", FaultCodes.BadEscape)]
    [InlineData("{ \"title\": \"\\x41\" }", FaultCodes.BadEscape)]
    [InlineData("{ \"a\": [1,] }", FaultCodes.TrailingComma)]
    [InlineData("{ \"a\": [,1] }", FaultCodes.Syntax)]
    [InlineData("{ \"a\": 0x10 }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": .5 }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": +5 }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": 5. }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": 010 }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": - }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": 1e }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": 190K }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": 1.2.3 }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": NaN }", FaultCodes.BareWord)]
    [InlineData("{ \"a\": -Infinity }", FaultCodes.NumberMalformed)]
    [InlineData("{ \"a\": True }", FaultCodes.BareWord)]
    [InlineData("{ \"a\": undefined }", FaultCodes.BareWord)]
    [InlineData("{ \"a\": £190K }", FaultCodes.BareWord)]
    [InlineData("{ \"a\": new Date(1) }", FaultCodes.BareWord)]
    [InlineData("{ 'a': 1 }", FaultCodes.SingleQuotes)]
    [InlineData("{ \u201ca\u201d: 1 }", FaultCodes.Syntax)]
    [InlineData("{ \"a\" = 1 }", FaultCodes.Syntax)]
    [InlineData("{ \"a\": 1; }", FaultCodes.Syntax)]
    [InlineData("{ \"a\": [1} }", FaultCodes.Syntax)]
    [InlineData("{ \"a\": 1 /* }", FaultCodes.CommentNotClosed)]
    [InlineData("{ \"a\": 1 # note\n }", FaultCodes.Syntax)]
    [InlineData("{ \"a\": \"one\ntwo\" }", FaultCodes.ControlCharacter)]
    [InlineData("{ \"a\": \"one", FaultCodes.Truncated)]
    [InlineData("{ \"a\": 1 } }", FaultCodes.TextAfterEnd)]
    [InlineData("[]", FaultCodes.WrongType)]
    [InlineData("\"plan\"", FaultCodes.WrongType)]
    [InlineData("// nothing\n", FaultCodes.FileEmpty)]
    [InlineData("<plan/>", FaultCodes.Syntax)]
    [InlineData("%PDF-1.7", FaultCodes.FileBinary)]
    public void Lax_json_is_one_fault_of_syntax(string text, string code) => Assert.Equal(code, Fault(text).Code);

    [Fact]
    public void Comments_may_stand_wherever_space_may() =>
        Bound("/**/{/**/\"title\"/**/:/**/\"T\"/**/,// and so on\n\"authority\":\"A\",\"horizon\":{\"from\":\"2016/17\",\"to\":\"2016/17\"/**/}/**/}//");

    [Fact]
    public void A_byte_order_mark_and_any_line_ending_count_as_nothing()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("{ \"title\":\r\n7, \"authority\": \"A\", \"horizon\": { \"from\": \"2016/17\", \"to\": \"2016/17\" } }")];
        Assert.Equal(new Place(FileName, 2, 1, 1), Assert.Single(ScenarioReader.ReadBytes(FileName, marked).Faults).Place);
    }

    [Fact]
    public void Hard_files_are_answered_soon()
    {
        string deep = $"{{ \"a\": {new string('[', 1_000_000)}";
        string digits = Plan($"\"netRevenueBudget\": {new string('9', 10_000_000)}");
        string longText = Plan($"\"proration\": \"{new string('x', 10_000_000)}\"");
        string manyUnknown = Plan(string.Join(',', Enumerable.Range(0, 10_000).Select(at => $"\"k{at}\": {at}")));
        string manyNames = Plan($"\"actions\": {{ \"a\": {{ \"title\": \"A\", \"recommendations\": [{string.Join(',', Enumerable.Range(0, 10_000).Select(at => $"\"r{at}\""))}] }} }}, \"recommendations\": {{ {string.Join(',', Enumerable.Range(0, 10_000).Select(at => $"\"s{at}\": {{ \"title\": \"R\" }}"))} }}");
        foreach (string text in new[] { deep, digits, longText, manyUnknown, manyNames })
        {
            Stopwatch watch = Stopwatch.StartNew();
            Outcome<ScenarioFile> outcome = ScenarioReader.ReadText(FileName, text);
            Assert.False(outcome.Succeeded);
            Assert.All(outcome.Faults, fault => Assert.InRange(fault.Message.Length + fault.Hint.Length, 10, 2_000));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void No_culture_changes_what_is_read(string culture)
    {
        using CultureScope scope = new(culture);
        Bound(Bury);
        Assert.Equal("the amounts add to £1,234.50, £98,765.50 less than the amount", Fault(Line(
            "\"kind\": \"one-off\", \"amount\": \"£100K\", \"phasing\": { \"2016/17\": \"£1,234.50\" }")).Message);
    }

    private static void Check(Outcome<ScenarioFile> outcome) => Assert.All(outcome.Faults, fault =>
    {
        Assert.NotEqual("", fault.Hint);
        Assert.NotEqual("", fault.Message);
    });

    // Every text and number of a plan that is not a key.
    private static IEnumerable<(int Start, int Length)> Values(string text)
    {
        for (int at = text.IndexOf(": ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(": ", at + 1, StringComparison.Ordinal))
        {
            int start = at + 2;
            while (text[start] == ' ')
            {
                start++;
            }

            int end = text[start] == '"' ? text.IndexOf('"', start + 1) + 1 : start + 1;
            if (text[start] is '"' or (>= '0' and <= '9'))
            {
                yield return (start, end - start);
            }
        }
    }
}
