namespace Governance.Domain.Questionnaires;

/// <summary>Everything that an internal comment can refuse.</summary>
public static class InternalCommentRefusals
{
    /// <summary>There are words, and not without end.</summary>
    public static readonly Refusal TextMissing = new(nameof(TextMissing), "Write a comment of at most 4,000 characters.", RefusalKind.Input);
}
