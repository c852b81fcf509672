namespace ReservesModel.Calculation.Funding;

/// <summary>A way for money from one node of a network to another, in whole pence.</summary>
/// <remarks>64 bits hold what the lines of a plan may come to in a year ten times over: a network of a plan with thousands of lines
/// looks at its arcs some hundred thousand times, and decimals took five times as long.</remarks>
internal sealed class Arc(int from, int to, decimal capacity, long cost)
{
    /// <summary>The capacity of an arc that is limited only by what is before and after it.</summary>
    internal const decimal Unlimited = decimal.MaxValue;

    internal int From { get; } = from;

    internal int To { get; } = to;

    /// <summary>What a penny through it costs, where flows are compared; a penny that is welcome costs less than nil.</summary>
    internal long Cost { get; } = cost;

    internal long Capacity { get; set; } = capacity == Unlimited ? long.MaxValue : (long)capacity;

    internal long Flow { get; set; }

    /// <summary>What must go on flowing, however the rest is rerouted.</summary>
    internal long Least { get; set; }

    /// <summary>How much more may pass along it, or backward how much less.</summary>
    internal long Room(bool forward) => forward ? Capacity - Flow : Flow - Least;

    /// <summary>Lets no more and no less flow through it from now on.</summary>
    internal void Settle() => Capacity = Least = Flow;
}
