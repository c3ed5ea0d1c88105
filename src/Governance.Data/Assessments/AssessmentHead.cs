using Governance.Domain.Assessments;
using Governance.Domain.Vendors;

namespace Governance.Data.Assessments;

/// <summary>What lists and pages about an assessment say of it.</summary>
public sealed record AssessmentHead
{
    /// <summary>Which one it is.</summary>
    public required AssessmentId Id { get; init; }
    /// <summary>Its reference.</summary>
    public required string Reference { get; init; }
    /// <summary>The service.</summary>
    public required string Service { get; init; }
    /// <summary>Whose service it is.</summary>
    public required VendorId VendorId { get; init; }
    /// <summary>What our own people answered it from; null where the vendor answers.</summary>
    public required OwnSource? Own { get; init; }
    /// <summary>Whether it asks only what an earlier one does not prove.</summary>
    public required bool IsGap { get; init; }
}
