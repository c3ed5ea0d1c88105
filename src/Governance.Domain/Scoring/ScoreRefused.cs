namespace Governance.Domain.Scoring;

/// <summary>An input that cannot be scored without guessing. The message is one sentence that names the place.</summary>
public sealed class ScoreRefused(string place, string problem) : Exception($"The input is refused at {place}: {problem}.")
{
    /// <summary>Where, as <c>questions[3].weight</c>.</summary>
    public string Place { get; } = place;
}
