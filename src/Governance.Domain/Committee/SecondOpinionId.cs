namespace Governance.Domain.Committee;

/// <summary>The second line's opinion.</summary>
public readonly record struct SecondOpinionId(Guid Value);
