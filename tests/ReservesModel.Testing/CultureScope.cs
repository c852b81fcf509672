using System.Globalization;

namespace ReservesModel.Testing;

/// <summary>Runs a test as if on a machine of another culture: a comma for a decimal point in de-DE, another i in tr-TR.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
