namespace Governance.Domain.Signing;

/// <summary>One paragraph of a statement.</summary>
/// <param name="Heading">What it settles.</param>
/// <param name="Text">How.</param>
public sealed record StatementPart(string Heading, string Text);
