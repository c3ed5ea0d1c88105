namespace Governance.Domain.Catalogs;

/// <summary>What a piece of evidence shows.</summary>
public enum Basis
{
    /// <summary>Somebody says so.</summary>
    Statement,
    /// <summary>The control is designed.</summary>
    Design,
    /// <summary>The control was there at a date.</summary>
    InPlace,
    /// <summary>The control worked over a period.</summary>
    Operated,
}
