namespace Governance.Domain.Catalogs;

/// <summary>How a control is tested: once for how it is designed, once for whether it worked over a period.</summary>
/// <param name="Design">Steps that show the control is suited to its objective.</param>
/// <param name="Operation">Steps that show it worked, on samples from a period.</param>
public sealed record TestProcedures(string Design, string Operation);
