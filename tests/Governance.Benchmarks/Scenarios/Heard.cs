namespace Governance.Benchmarks.Scenarios;

/// <summary>What went over the wire, the calls for session, membership and context apart.</summary>
/// <param name="Statements">The statements, in order.</param>
/// <param name="Trips">How often the portal waited for the database.</param>
/// <param name="Commits">How many transactions it ended.</param>
internal sealed record Heard(IReadOnlyList<string> Statements, int Trips, int Commits);
