using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A rule while a workbook goes by. It keeps the first few places where it is broken, and counts the rest.</summary>
internal abstract class Rule(string id, string words) : ISheetVisitor
{
    private const int MostPlaces = 5;

    private readonly List<Breach> _breaches = [];
    private int _count;

    internal RuleResult Result => new(id, words, [.. _breaches], _count);

    /// <summary>The file; set before anything is seen.</summary>
    internal ReadBook Book { get; private set; } = null!;

    /// <summary>Sees the file before its sheets.</summary>
    internal void Enter(ReadBook book)
    {
        Book = book;
        See();
    }

    public virtual void Visit(ReadSheet sheet, ReadRow row)
    {
    }

    public virtual void Leave(ReadSheet sheet)
    {
    }

    /// <summary>Sees the file once all its sheets were seen.</summary>
    internal virtual void Finish()
    {
    }

    protected virtual void See()
    {
    }

    protected void Break(string sheet, string cell, string reason)
    {
        _count++;
        if (_breaches.Count < MostPlaces)
        {
            _breaches.Add(new(sheet, cell, reason));
        }
    }

    protected void Break(string reason) => Break("", "", reason);
}
