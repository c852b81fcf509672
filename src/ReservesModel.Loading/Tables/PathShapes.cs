using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>The form of the value that a path of keys leads to: actions.permanent-posts.lines.posts.start.</summary>
internal static class PathShapes
{
    internal const char Separator = '.';

    /// <summary>The form; null where no plan has such a path.</summary>
    internal static Shape? Of(IEnumerable<string> keys)
    {
        Shape? shape = new Shape.Object(Sections.Plan);
        foreach (string key in keys)
        {
            shape = shape is null ? null : Within(shape, key);
        }

        return shape;
    }

    /// <summary>The form of what a key of a value holds.</summary>
    internal static Shape? Within(Shape shape, string key) => shape switch
    {
        Shape.Object(var section) => section[key]?.Shape,
        Shape.Collection(var section) => new Shape.Object(section),
        Shape.ByYear(var of) => of,
        Shape.Phasing => new Shape.ShareOrAmount(),
        Shape.Assumed => new Shape.Text(),
        Shape.Years(var ends) => ends[key]?.Shape,
        Shape.Change => Within(new Shape.Object(Sections.Plan), key),
        _ => null,
    };
}
