namespace ReservesModel.Loading.Documents;

/// <summary>The keys that lead from the plan to a value: actions/recurrent-posts/lines/posts/start.</summary>
internal sealed record Trail(Trail? Up, string Key)
{
    /// <summary>The plan itself.</summary>
    internal static Trail Plan { get; } = new(null, "");

    /// <summary>The trail of these keys.</summary>
    internal static Trail To(params ReadOnlySpan<string> keys)
    {
        Trail trail = Plan;
        foreach (string key in keys)
        {
            trail = trail.Then(key);
        }

        return trail;
    }

    internal Trail Then(string key) => new(this, key);

    internal IReadOnlyList<string> Keys()
    {
        List<string> keys = [];
        for (Trail trail = this; trail.Up is not null; trail = trail.Up)
        {
            keys.Add(trail.Key);
        }

        keys.Reverse();
        return keys;
    }

    public override string ToString() => string.Join('/', Keys());
}
