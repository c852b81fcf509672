using System.Collections.Immutable;

namespace ReservesModel.Domain.Faults;

/// <summary>A value, or all that is wrong with what should have made it. Never both.</summary>
public sealed class Outcome<T>
    where T : class
{
    private readonly T? _value;

    private Outcome(T? value, ImmutableArray<Fault> faults) => (_value, Faults) = (value, faults);

    /// <summary>The faults, in the order of the file; empty if there is a value.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>Whether there is a value.</summary>
    public bool Succeeded => _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; ask <see cref="Succeeded"/> first.</exception>
    public T Value => _value ?? throw new InvalidOperationException("There is no value, only faults.");

    /// <summary>A value with nothing wrong.</summary>
    public static Outcome<T> Of(T value) => new(value, []);

    /// <summary>What is wrong.</summary>
    /// <exception cref="ArgumentException">Nothing is.</exception>
    public static Outcome<T> Wrong(ImmutableArray<Fault> faults) =>
        faults.IsEmpty ? throw new ArgumentException("Without a fault there is a value.", nameof(faults)) : new(null, faults);
}
