namespace Governance.Web.Look.Forms;

/// <summary>One option of a field.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">What it means, under it.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
