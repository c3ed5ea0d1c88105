namespace Governance.Domain.Vendors;

/// <summary>What an import will do with a row.</summary>
public enum RegisterOutcome
{
    /// <summary>Registers a vendor.</summary>
    Create,
    /// <summary>Changes one that is in the register.</summary>
    Update,
    /// <summary>Nothing differs.</summary>
    Skip,
    /// <summary>The row is wrong; while there is one, nothing is imported.</summary>
    Refuse,
}
