namespace Governance.Domain.Scoring;

/// <summary>The letter of a score, from the best to the worst.</summary>
public enum Band
{
    /// <summary>The best.</summary>
    A,

    /// <summary>Good.</summary>
    B,

    /// <summary>Fair.</summary>
    C,

    /// <summary>Poor.</summary>
    D,

    /// <summary>The worst.</summary>
    E,
}
