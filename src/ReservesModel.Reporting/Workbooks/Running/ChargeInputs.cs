namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>A part of what a line costs: a product, or a sum of products that is not let fall below nil.</summary>
/// <param name="At">Its position among those of the line.</param>
/// <param name="Name">What it is.</param>
/// <param name="Products">What is added up.</param>
internal sealed record ChargeInputs(int At, string Name, IReadOnlyList<ProductInputs> Products);
