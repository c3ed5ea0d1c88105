namespace Governance.Testing;

/// <summary>What one request sent to the database.</summary>
/// <param name="Action">The action that answered.</param>
/// <param name="Budget">The most that it may send.</param>
/// <param name="Statements">What it sent, in order.</param>
public sealed record Spent(string Action, int Budget, IReadOnlyList<string> Statements);
