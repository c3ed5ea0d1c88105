namespace Governance.Domain.Vendors;

/// <summary>What was read from a file of vendors.</summary>
/// <param name="Taken">Its rows.</param>
/// <param name="LeftOut">Its headings that nothing is read from, as they stand there.</param>
public sealed record RegisterRows(IReadOnlyList<RegisterRow> Taken, IReadOnlyList<string> LeftOut);
