namespace ReservesModel.Calculation.Funding;

/// <summary>A way for money from one node of a network to another, in whole pence.</summary>
internal sealed class Arc(int from, int to, decimal capacity, long cost)
{
    /// <summary>The capacity of an arc that is limited only by what is before and after it.</summary>
    internal const decimal Unlimited = decimal.MaxValue;

    internal int From { get; } = from;

    internal int To { get; } = to;

    internal decimal Capacity { get; } = capacity;

    /// <summary>What a penny through it costs, where flows are compared; a penny that is welcome costs less than nil.</summary>
    internal long Cost { get; } = cost;

    internal decimal Flow { get; set; }

    /// <summary>Whether its flow is settled and may not change any more.</summary>
    internal bool IsSettled { get; set; }
}
