namespace ReservesModel.Spreadsheets;

/// <summary>How a cell looks; the order is that of the formats in <see cref="StyleSheet"/>.</summary>
internal enum CellStyle
{
    Plain,

    /// <summary>The name of a sheet, once at its top.</summary>
    Title,

    /// <summary>The name of a block of rows.</summary>
    Section,

    /// <summary>The name of a part of a block.</summary>
    Part,

    /// <summary>What a column of text holds.</summary>
    TextHeader,

    /// <summary>The year of a column of figures.</summary>
    YearHeader,

    /// <summary>The label of a row.</summary>
    Label,

    /// <summary>The label of a total.</summary>
    TotalLabel,

    /// <summary>Text that runs over lines.</summary>
    Wrapped,

    /// <summary>A remark of ours about what is shown.</summary>
    Remark,

    /// <summary>Words in place of a figure: not yet quantified, not stated.</summary>
    NoFigure,

    Money,

    Total,

    Count,

    /// <summary>Money that the plan states, to be changed in the workbook.</summary>
    InputMoney,

    /// <summary>A number that the plan states: the parts of a share.</summary>
    InputCount,

    /// <summary>A number that a price is multiplied by, with all its decimals: a rate, an index.</summary>
    InputFactor,

    /// <summary>A figure that the program decided and no formula follows.</summary>
    Decided,

    /// <summary>Where money is intended to come from: no money.</summary>
    Intended,

    /// <summary>OK, or the difference.</summary>
    Check,

    TotalCheck,

    /// <summary>A link to a cell of this file.</summary>
    Link,

    /// <summary>A day: 20/07/2016.</summary>
    Date,

    /// <summary>A rate, held as a part of one and shown as a percentage.</summary>
    Percent,

    /// <summary>Words that stay words also when somebody types a number or a date over them.</summary>
    AsText,

    /// <summary>Words that the plan states, to be changed in the workbook.</summary>
    InputText,

    /// <summary>A day that the plan states.</summary>
    InputDate,

    /// <summary>A rate that the plan states, shown as a percentage.</summary>
    InputPercent,

    /// <summary>A figure as it is published: nil is 0, and below nil has a minus.</summary>
    Figure,

    /// <summary>A published total.</summary>
    FigureTotal,

    /// <summary>A short word or mark where a figure would be.</summary>
    Mark,
}
