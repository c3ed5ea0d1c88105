namespace Governance.Domain.Gaps;

/// <summary>What becomes of one question in a gap questionnaire, and why. It is the buyer's alone; only the questions cross.</summary>
/// <param name="Key">Key of the question.</param>
/// <param name="Place">Where it stood, such as <c>2.3</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record GapLine(string Key, string Place, string Text, GapOutcome Outcome, string Reason)
{
    /// <summary>Whether it is asked.</summary>
    public bool IsAsked() => Outcome is GapOutcome.Asked or GapOutcome.AskedAfterAll;
}
