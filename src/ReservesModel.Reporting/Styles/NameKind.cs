namespace ReservesModel.Reporting.Styles;

/// <summary>What a name in a template stands for.</summary>
internal enum NameKind
{
    /// <summary>Words that the plan or the model says; may be printed.</summary>
    Words,

    /// <summary>A figure of the ledger for each year; may be printed.</summary>
    Amounts,

    /// <summary>A financial year; may be printed.</summary>
    Year,

    /// <summary>Sentences; may be printed, or gone through.</summary>
    Sentences,

    /// <summary>True or false; for if.</summary>
    Flag,

    /// <summary>Words of the template's own, chosen between; may be printed.</summary>
    Own,

    /// <summary>A table, or the standard text of a section; on a line of its own.</summary>
    Block,

    Plan, Decision, Law, Action, Line, Source, Reserve, Risk, Finding, Option,

    Years, Actions, Lines, Sources, Reserves, Risks, Findings, Options,

    Says, Claims, Facts, SituationSet, Loop,
}
