namespace Governance.Domain.Catalogs;

/// <summary>How the requirement of one control relates to that of another, as sets of outcomes (after NIST IR 8477).</summary>
public enum Relationship
{
    /// <summary>Both ask for the same.</summary>
    Equal,
    /// <summary>All that ours asks is part of what theirs asks.</summary>
    Subset,
    /// <summary>Ours asks for all that theirs asks, and more.</summary>
    Superset,
    /// <summary>They overlap, and each asks for something that the other does not.</summary>
    Intersects,
    /// <summary>They were compared and have nothing in common.</summary>
    None,
}
