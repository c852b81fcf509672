using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>Text whose amounts a template has put into a form of its own, which the style's own does not change.</summary>
internal sealed record PrintedProse(Prose Text);
