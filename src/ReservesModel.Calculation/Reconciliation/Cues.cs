using System.Text.RegularExpressions;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>The words by which officers say what an amount is of.</summary>
internal static partial class Cues
{
    [GeneratedRegex(@"\b(?:net|gross|overall|council[’']?s)\s+(?:net\s+|revenue\s+)*budget\b[^¦]{0,30}¦", RegexOptions.IgnoreCase)]
    internal static partial Regex WholeBudget();

    [GeneratedRegex(@"\b(?:together|combined|jointly)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Joint();

    [GeneratedRegex(@"\bbudget\s+gap\b", RegexOptions.IgnoreCase)]
    internal static partial Regex BudgetGap();

    [GeneratedRegex(
        @"\bunfunded\b|\bno\s+funding\b|\bshortfall\b|\bnot\s+(?:yet\s+)?(?:been\s+)?funded\b|\bfunding\s+gap\b|\bwithout\s+funding\b|\bgap\b"
        + @"|\b(?:to\s+be|yet\s+to\s+be|still\s+to\s+be)\s+(?:found|identified|funded)\b|\bno\s+source\b",
        RegexOptions.IgnoreCase)]
    internal static partial Regex Gap();

    [GeneratedRegex(
        @"\bbalances?\b(?!\s+(?:(?:is|are)\s+)?not\s+stated\b)|\bheadroom\b|\bminimum\b|\bclosing\b|\bopening\b|\bleft\s+in\b|\bremain(?:s|ing)?\s+in\b|\breserves?\s+(?:stands?|(?:would|will)\s+stand|(?:would|will)\s+be|holds?)\b",
        RegexOptions.IgnoreCase)]
    internal static partial Regex Balance();

    [GeneratedRegex(@"\bleft\s+over\b|\bsurplus\b", RegexOptions.IgnoreCase)]
    internal static partial Regex LeftOver();

    [GeneratedRegex(@"\b(?:before|less)\s+(?:the\s+)?savings(?:\s+and\s+income)?\b", RegexOptions.IgnoreCase)]
    internal static partial Regex BeforeSavings();

    [GeneratedRegex(@"\bopening\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Opening();

    [GeneratedRegex(@"\bclosing\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Closing();

    [GeneratedRegex(@"\bminimum\b[^¦]{0,25}¦|\bminimum\b[^¦]*¦\s*$", RegexOptions.IgnoreCase)]
    internal static partial Regex Minimum();

    [GeneratedRegex(@"(?:¦|\bleft)\s*(?:above|over|more\s+than|below|under)\s+(?:its|the|their)\s+minimum|\bheadroom\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Headroom();

    [GeneratedRegex(@"\b(?:pays?|paying)\s+for\s+(?:the\s+)?(?<n>one[\s-]off|recurrent)", RegexOptions.IgnoreCase)]
    internal static partial Regex PaysFor();

    [GeneratedRegex(
        @"\bfrom\b|\bmet\b|\bfund(?:s|ed|ing)?\b|\brequest(?:s|ed)?\b|\bdr[ae]w(?:s|n|ing)?\b|\buse\s+of\b|\ballocat(?:ion|ed|e)\b|\bcovered?\b|\bseeks?\b|\bcontribut(?:es?|ion|ed)\b|\bfinanced\b|\bgrant\b|\breceipts\b",
        RegexOptions.IgnoreCase)]
    internal static partial Regex Funding();

    [GeneratedRegex(@"\brequest(?:s|ed)?\b|\bask(?:s|ed)?\s+for\b|\bseeks?\b|\bbid\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Requested();

    [GeneratedRegex(@"\breserves?\b|\bgeneral\s+fund\b|\bdrawn?\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Reserves();

    [GeneratedRegex(@"\bgrants?\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Grant();

    [GeneratedRegex(@"\bbase\s+budget\b", RegexOptions.IgnoreCase)]
    internal static partial Regex BaseBudget();

    [GeneratedRegex(@"\bcapital\s+receipts\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Receipts();

    [GeneratedRegex(@"\bcontributions?\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Contribution();

    [GeneratedRegex(@"\bsavings?\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Savings();

    [GeneratedRegex(@"\bsavings?\b|\bincome\b|\bsaves?\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Credits();

    [GeneratedRegex(
        @"\bone[\s-]off\b(?![""”’']?\s+(?:funding|contribution|draw|allocation|grant|use|request|money|sum|resources|reserves?|basis)\b)|\bnon[\s-]recurr(?:ent|ing)\b",
        RegexOptions.IgnoreCase)]
    internal static partial Regex OneOff();

    [GeneratedRegex(@"(?<!\bnon[\s-])\brecurr(?:ent|ing)(?:ly)?\b|\bon[\s-]?going\b|\bcontinuing\b|\bpermanent\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Recurrent();

    [GeneratedRegex(@"\bcosts?\b|\brequirements?\b|\bpressures?\b|\bexpenditure\b|\bspend(?:ing)?\b|\btotal(?:s|ling)?\b|\binvestment\b|\bthe\s+plan\b|\bcommitment\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Cost();

    [GeneratedRegex(@"\bplan\b|\btotal(?:s|ling)?\b|\bthe\s+(?:overall\s+)?costs?\s+(?:is|are|was|would|will|in|less|¦)", RegexOptions.IgnoreCase)]
    internal static partial Regex PlanCost();

    [GeneratedRegex(@"¦\s*(?:per|a|an|each)\s+(?:week|day|night|hour|month|child|young|person|place|placement|post|head|case|family|worker)\b|\bat\s+¦\s*each\b(?!\s+year)|¦\s*each\s+for\b", RegexOptions.IgnoreCase)]
    internal static partial Regex UnitPrice();

    [GeneratedRegex(@"\bprices\b[^.;]*\bstates?\b|\breal\s+terms\b|\b(?:before|constant)\s+(?:inflation|prices)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex BasePrices();

    [GeneratedRegex(@"\b(?:not|rather\s+than|instead\s+of|never)\s+(?:\w+\s+){0,2}¦", RegexOptions.IgnoreCase)]
    internal static partial Regex Denied();
}
