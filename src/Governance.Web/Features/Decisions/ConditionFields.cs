using Governance.Domain.Committee;

namespace Governance.Web.Features.Decisions;

/// <summary>One line of conditions as typed; a line left empty is none.</summary>
public sealed record ConditionFields(string? Text = null, DateOnly? DueOn = null)
{
    /// <summary>Whether nothing is typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && DueOn is null;

    /// <summary>Whether it is typed in full.</summary>
    public bool IsWhole => !string.IsNullOrWhiteSpace(Text) && Text.Length <= Condition.MaxLength && DueOn is not null;
}
