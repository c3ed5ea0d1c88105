namespace Governance.Web.Features.TemplateDrafts;

/// <summary>An edit in the history of a draft.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Words">What was done.</param>
/// <param name="MadeAt">When.</param>
/// <param name="By">The name of who did it.</param>
public sealed record DraftStepRow(int Number, string Words, DateTimeOffset MadeAt, string? By)
{
    /// <summary>Whether it was undone, and the draft is as if it had never been.</summary>
    public bool Undone { get; init; }
}
