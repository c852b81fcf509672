namespace ReservesModel.Domain.Faults;

/// <summary>The codes of faults in a plan and its files. They never change once published.</summary>
public static class FaultCodes
{
#pragma warning disable CS1591 // Each code says in words what it is of.
    // The file as such.
    public const string FileNotFound = "file-not-found";
    public const string FileNotReadable = "file-not-readable";
    public const string FileIsFolder = "file-is-folder";
    public const string FileEmpty = "file-empty";
    public const string FileTooLarge = "file-too-large";
    public const string FileBinary = "file-binary";
    public const string FileUtf16 = "file-utf16";
    public const string FileUtf32 = "file-utf32";
    public const string FileNotUtf8 = "file-not-utf8";
    public const string TooManyValues = "too-many-values";
    public const string TooManyScenarios = "too-many-scenarios";

    // Syntax: one of these hides what follows, and is reported alone.
    public const string Syntax = "syntax";
    public const string Truncated = "truncated";
    public const string TrailingComma = "trailing-comma";
    public const string MissingComma = "missing-comma";
    public const string SingleQuotes = "single-quotes";
    public const string BareWord = "bare-word";
    public const string NumberMalformed = "number-malformed";
    public const string ControlCharacter = "control-character";
    public const string BadEscape = "bad-escape";
    public const string LoneSurrogate = "lone-surrogate";
    public const string CommentNotClosed = "comment-not-closed";
    public const string TextAfterEnd = "text-after-end";
    public const string TooDeep = "too-deep";

    // Keys, ids and kinds of value.
    public const string DuplicateKey = "duplicate-key";
    public const string UnknownKey = "unknown-key";
    public const string MissingKey = "missing-key";
    public const string ConflictingKeys = "conflicting-keys";
    public const string NullValue = "null-value";
    public const string WrongType = "wrong-type";
    public const string UnknownValue = "unknown-value";
    public const string UnknownId = "unknown-id";
    public const string IdMalformed = "id-malformed";
    public const string IdReserved = "id-reserved";
    public const string TextBlank = "text-blank";
    public const string TextUnprintable = "text-unprintable";
    public const string EmptyList = "empty-list";
    public const string NumberOutOfRange = "number-out-of-range";
    public const string AssumedUnknownKey = "assumed-unknown-key";

    // Dates and years.
    public const string DateMalformed = "date-malformed";
    public const string DateImpossible = "date-impossible";
    public const string DateOutsideHorizon = "date-outside-horizon";
    public const string MonthMalformed = "month-malformed";
    public const string YearMalformed = "year-malformed";
    public const string YearOutOfRange = "year-out-of-range";
    public const string YearOutsideHorizon = "year-outside-horizon";
    public const string YearTwice = "year-twice";
    public const string YearsBackwards = "years-backwards";
    public const string HorizonTooLong = "horizon-too-long";
    public const string EndBeforeStart = "end-before-start";

    // Amounts and shares.
    public const string AmountMalformed = "amount-malformed";
    public const string AmountTooLarge = "amount-too-large";
    public const string AmountNegative = "amount-negative";
    public const string AmountFractionOfPenny = "amount-fraction-of-penny";
    public const string AmountExponent = "amount-exponent";
    public const string ShareMalformed = "share-malformed";
    public const string ShareAboveOne = "share-above-one";
    public const string ShareTooFine = "share-too-fine";

    public const string RateMalformed = "rate-malformed";

    // Lines.
    public const string KindNotStated = "kind-not-stated";
    public const string PhasingMixed = "phasing-mixed";
    public const string PhasingNotWhole = "phasing-not-whole";
    public const string FullYearMissing = "full-year-missing";
    public const string PartYearNotRunning = "part-year-not-running";
    public const string MixNotWhole = "mix-not-whole";
    public const string EnablerNotDated = "enabler-not-dated";
    public const string PayPointUnknown = "pay-point-unknown";

    // Reserves and funding.
    public const string MinimumNeedsBudget = "minimum-needs-budget";
    public const string DuplicatePriority = "duplicate-priority";
    public const string LimitYearMissing = "limit-year-missing";

    // Scenarios, and plans that extend another.
    public const string FromUnknown = "from-unknown";
    public const string FromCycle = "from-cycle";
    public const string RemovedButUsed = "removed-but-used";
    public const string ExtendsOutsideFolder = "extends-outside-folder";
    public const string ExtendsCycle = "extends-cycle";
    public const string ExtendsTooLong = "extends-too-long";
#pragma warning restore CS1591
}
