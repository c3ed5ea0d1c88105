namespace Governance.Benchmarks.Proposals;

/// <summary>A way to find the entries of a library that are like a question.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Find">The three most alike, best first, each with its likeness.</param>
internal sealed record Finder(string Name, Func<string, IReadOnlyList<(int Entry, double Score)>> Find);
