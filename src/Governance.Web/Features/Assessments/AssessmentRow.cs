using Governance.Domain.Assessments;

namespace Governance.Web.Features.Assessments;

/// <summary>An assessment in the list, as on a day.</summary>
public sealed record AssessmentRow(Assessment Assessment, string Vendor, DateOnly Today)
{
    /// <summary>Whether the vendor asked something that nobody has answered.</summary>
    public bool Asks { get; init; }

    /// <summary>Reference of the assessment whose gaps it fills; null where it asks the whole.</summary>
    public string? GapOf { get; init; }

    /// <summary>What it asks for, as the register of vendors says it.</summary>
    public AssessmentUrgency Urgency => Assessment.UrgencyOn(Today);
}
