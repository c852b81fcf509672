using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Statements;
using Scriban.Syntax;

namespace ReservesModel.Reporting.Styles;

/// <summary>Goes through a template before it is ever run: it uses only what is allowed, names only what there is, prints only what can
/// be printed, and says nothing itself that only the figures can.</summary>
internal sealed class TemplateCheck
{
    private readonly TemplatePlaces _places;
    private readonly List<Fault> _faults = [];
    private readonly Stack<(string Name, NameKind? Kind)> _loops = new();

    private TemplateCheck(TemplatePlaces places) => _places = places;

    internal static IReadOnlyList<Fault> Of(ScriptPage page, TemplatePlaces places)
    {
        TemplateCheck check = new(places);
        check.Statement(page.Body);
        return check._faults;
    }

    private void Statement(ScriptNode? node)
    {
        switch (node)
        {
            case null or ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement:
                break;
            case ScriptBlockStatement block:
                foreach (ScriptStatement statement in block.Statements)
                {
                    Statement(statement);
                }

                break;
            case ScriptRawStatement raw:
                Literal(raw.Text.ToString(), raw.Span.Start.Offset);
                break;
            case ScriptExpressionStatement statement:
                Printed(statement.Expression);
                break;
            case ScriptIfStatement choice:
                Flag(choice.Condition);
                Statement(choice.Then);
                Statement(choice.Else);
                break;
            case ScriptElseStatement otherwise:
                Statement(otherwise.Body);
                break;
            case ScriptForStatement loop when loop is { Variable: ScriptVariableGlobal variable, SetContinue: false, NamedArguments: null or { Count: 0 } }:
                NameKind? list = KindOf(loop.Iterator);
                if (list is { } kind && Vocabulary.Member(kind) is null)
                {
                    Wrong(StyleFaults.NotAllowed(Place(loop.Iterator!), $"for on {Words(loop.Iterator!)}: it is no list"));
                }
                if (Vocabulary.Find(null, variable.Name) is not null || TemplateFunction.Find(variable.Name) is not null)
                {
                    Wrong(StyleFaults.NotAllowed(Place(variable), $"{variable.Name} as a name of its own: it is one of the model's"));
                }

                _loops.Push((variable.Name, list is { } known ? Vocabulary.Member(known) : null));
                Statement(loop.Body);
                _loops.Pop();
                Statement(loop.Else);
                break;
            default:
                Wrong(StyleFaults.NotAllowed(Place(node), $"“{Words(node)}”"));
                break;
        }
    }

    private void Printed(ScriptExpression? expression)
    {
        NameKind? kind = KindOf(expression);
        if (kind is not (null or NameKind.Words or NameKind.Amounts or NameKind.Year or NameKind.Sentences or NameKind.Own or NameKind.Block))
        {
            Wrong(StyleFaults.NotAllowed(Place(expression!), $"{Words(expression!)} as text: {HowTo(kind.Value)}"));
        }
    }

    private void Flag(ScriptExpression? condition)
    {
        NameKind? kind = KindOf(condition);
        if (kind is not (null or NameKind.Flag))
        {
            Wrong(StyleFaults.NotAllowed(Place(condition!), $"if on {Words(condition!)}: it is neither true nor false; write {Words(condition!)} | any, or name what is"));
        }
    }

    // Null where it is wrong, and said already.
    private NameKind? KindOf(ScriptExpression? expression)
    {
        switch (expression)
        {
            case ScriptNestedExpression nested:
                return KindOf(nested.Expression);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                Flag(not.Right);
                return NameKind.Flag;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } both:
                Flag(both.Left);
                Flag(both.Right);
                return NameKind.Flag;
            case ScriptVariableGlobal variable:
                return Named(variable);
            case ScriptMemberExpression { Target: { } target, Member: { } member }:
                return KindOf(target) is { } of ? Member(of, member) : null;
            case ScriptPipeCall { From: { } from, To: { } to }:
                return KindOf(from) is { } input ? Piped(to, input, from) : null;
            case ScriptFunctionCall call:
                return Call(call, null, null);
            case null:
                return null;
            default:
                Wrong(StyleFaults.NotAllowed(Place(expression), $"“{Words(expression)}”"));
                return null;
        }
    }

    // a | b | c is a into what b makes of it and c then.
    private NameKind? Piped(ScriptExpression to, NameKind input, ScriptExpression from) => to is ScriptPipeCall { From: { } first, To: { } then }
        ? Call(first, input, from) is { } made ? Piped(then, made, first) : null
        : Call(to, input, from);

    private NameKind? Named(ScriptVariable variable)
    {
        if (_loops.FirstOrDefault(loop => loop.Name == variable.Name) is { Name: not null } own)
        {
            return own.Kind;
        }
        if (variable.Name == "for" && _loops.Count == 0)
        {
            Wrong(StyleFaults.NotAllowed(Place(variable), "for outside a loop"));
            return null;
        }
        if (Vocabulary.Find(null, variable.Name) is { } word)
        {
            return word.Kind;
        }

        string names = TemplateFunction.Find(variable.Name) is { } function ? HowTo(function)
            : variable.Name == "not" ? "Write !: if !is.fully_funded."
            : $"There are: {Vocabulary.Names(null)}.";
        Wrong(StyleFaults.Unknown(Place(variable), variable.Name, names));
        return null;
    }

    private NameKind? Member(NameKind of, ScriptVariable member)
    {
        if (Vocabulary.Find(of, member.Name) is { } word)
        {
            return word.Kind;
        }

        string names = Vocabulary.Names(of);
        Wrong(StyleFaults.Unknown(Place(member), member.Name, names.Length == 0 ? HowTo(of) : $"It has: {names}."));
        return null;
    }

    private NameKind? Call(ScriptExpression expression, NameKind? input, ScriptExpression? from)
    {
        ScriptFunctionCall? call = expression as ScriptFunctionCall;
        ScriptExpression? target = call is null ? expression : call.Target;
        ScriptExpression[] arguments = call is null ? [] : [.. call.Arguments];
        if (target is not ScriptVariableGlobal named || TemplateFunction.Find(named.Name) is not { } function)
        {
            string functions = string.Join(", ", TemplateFunction.All.Select(known => known.Name));
            Wrong(target is ScriptVariableGlobal { Name: "not" }
                ? StyleFaults.Unknown(Place(target), "not", "Write !: if !is.fully_funded.")
                : target is ScriptVariableGlobal other
                ? StyleFaults.Unknown(Place(other), other.Name, $"What can be done with a name: {functions}.")
                : StyleFaults.NotAllowed(Place(expression), $"“{Words(expression)}”"));
            return null;
        }

        if (input is null && function.Takes.Length > 0 && arguments is [var first, ..])
        {
            input = KindOf(first);
            from = first;
            arguments = arguments[1..];
            if (input is null)
            {
                return null;
            }
        }

        bool takes = function.Takes.IsEmpty ? input is null : input is { } kind && function.Takes.Contains(kind);
        int expected = function.Quoted + (function.TakesYear ? 1 : 0);
        if (!takes || arguments.Length != expected)
        {
            Wrong(StyleFaults.NotAllowed(Place(from ?? expression), $"{function.Name} here. {HowTo(function)}"));
            return null;
        }
        if (function.TakesYear && KindOf(arguments[0]) is not (null or NameKind.Year))
        {
            Wrong(StyleFaults.NotAllowed(Place(arguments[0]), $"{Words(arguments[0])} as a year"));
            return null;
        }
        if (function.Gives == NameKind.Own)
        {
            return AreOwn(arguments) ? NameKind.Own : null;
        }
        if (function.Quoted > 0 && !IsNamed(function, arguments[0]))
        {
            return null;
        }

        return function.Gives;
    }

    private bool AreOwn(ScriptExpression[] arguments)
    {
        foreach (ScriptExpression argument in arguments)
        {
            if (argument is not ScriptLiteral { Value: string words })
            {
                Wrong(StyleFaults.NotAllowed(Place(argument), $"{Words(argument)} where words in quotation marks belong"));
                return false;
            }

            Literal(words, argument.Span.Start.Offset + 1);
        }

        return true;
    }

    private bool IsNamed(TemplateFunction function, ScriptExpression argument)
    {
        string[] names = function.Name == TemplateBlocks.Table ? [.. TemplateBlocks.Tables] : [.. StatementSections.Names.Where(name => name != StatementSections.All)];
        if (argument is ScriptLiteral { Value: string named } && names.Contains(named, StringComparer.Ordinal))
        {
            return true;
        }

        Wrong(StyleFaults.Unknown(Place(argument), Words(argument), $"It may be: {string.Join(", ", names.Select(name => $"\"{name}\""))}."));
        return false;
    }

    private static string HowTo(TemplateFunction function) => function.Takes.IsEmpty
        ? $"It is written: {function.Meaning}."
        : $"It gives {function.Meaning}; it goes after {string.Join(", ", function.Takes.Select(Name).Distinct())}{(function.TakesYear ? ", with a year" : "")}.";

    private static string HowTo(NameKind kind) => kind == NameKind.Flag ? "it is true or false, for if"
        : Vocabulary.Member(kind) is not null ? "go through it with for, or count it"
        : Vocabulary.Names(kind) is { Length: > 0 } names ? $"it has {names}" : "it has nothing within";

    private static string Name(NameKind kind) => kind switch
    {
        NameKind.Words => "words",
        NameKind.Amounts => "amounts",
        NameKind.Year => "a year",
        NameKind.Sentences => "sentences",
        _ => "a list",
    };

    private void Literal(string words, int offset)
    {
        if (LiteralWords.Wrong(words, at => _places.At(offset + at)) is { } wrong)
        {
            Wrong(wrong);
        }
    }

    private void Wrong(Fault fault) => _faults.Add(fault);

    private Place Place(ScriptNode node) => _places.At(node.Span.Start.Offset);

    private static string Words(ScriptNode node)
    {
        const int most = 60;
        string words = node.ToString().ReplaceLineEndings(" ").Trim();
        return words.Length > most ? words[..most] + "…" : words;
    }
}
