using Governance.Domain.Engagements;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Domain.Assessments;

/// <summary>An engagement as far as sending a questionnaire about it is concerned.</summary>
public sealed record DispatchCandidate
{
    /// <summary>The engagement.</summary>
    public required EngagementId EngagementId { get; init; }
    /// <summary>Its reference, such as <c>ENG-2026-0004</c>.</summary>
    public required string Reference { get; init; }
    /// <summary>The service.</summary>
    public required string Service { get; init; }
    /// <summary>The vendor that provides it.</summary>
    public required VendorId VendorId { get; init; }
    /// <summary>The vendor's name in the register.</summary>
    public required string VendorName { get; init; }
    /// <summary>The organization that claimed the vendor's record; null before.</summary>
    public TenantId? VendorOrganization { get; init; }
    /// <summary>Whether the register names a person at the vendor.</summary>
    public bool HasContact { get; init; }
    /// <summary>Whether somebody here owns the engagement.</summary>
    public bool HasOwner { get; init; }
    /// <summary>How closely it is looked at; null while the risk factors are missing.</summary>
    public RiskTier? Tier { get; init; }
    /// <summary>Names of the buyer's legal entities that use the service.</summary>
    public IReadOnlyList<string> UsingEntities { get; init; } = [];
    /// <summary>Reference of an assessment of this engagement with the same template that is still open.</summary>
    public string? OpenAssessment { get; init; }
    /// <summary>Its id.</summary>
    public AssessmentId? OpenAssessmentId { get; init; }
    /// <summary>What the same vendor submitted last about it, to the same template; null for nothing.</summary>
    public FormerAssessment? Follows { get; init; }

    /// <summary>Whether the vendor declined this questionnaire about the engagement, or let its day pass without a word.</summary>
    public bool CameToNothing { get; init; }

    /// <summary>Whether it can be sent as it is.</summary>
    public bool Ready => Missing().Count == 0;

    /// <summary>Tiers 1 and 2 answer with a representation; tier 3 with a named responder's confirmation.</summary>
    public bool RequiresRepresentation => Tier is RiskTier.Tier1 or RiskTier.Tier2;

    /// <summary>Everything that stands against sending, at once; empty when it can be sent.</summary>
    public IReadOnlyList<Refusal> Missing() =>
    [
        .. If(VendorOrganization is null, AssessmentRefusals.VendorNotLinked.With(VendorName)),
        .. If(!HasContact, AssessmentRefusals.NoContact.With(VendorName)),
        .. If(!HasOwner, AssessmentRefusals.NoOwner.With(Reference)),
        .. If(Tier is null, AssessmentRefusals.NoFactors.With(Reference)),
        .. If(UsingEntities.Count == 0, AssessmentRefusals.NoUsingEntity.With(Reference)),
        .. If(OpenAssessment is not null, AssessmentRefusals.AlreadyOpen.With(OpenAssessment ?? "", Reference)),
    ];

    /// <summary>Everything that stands against assessing it from public documents: a vendor that can be asked is asked.</summary>
    public IReadOnlyList<Refusal> MissingHere() =>
    [
        .. If(!HasOwner, AssessmentRefusals.NoOwner.With(Reference)),
        .. If(Tier is null, AssessmentRefusals.NoFactors.With(Reference)),
        .. If(OpenAssessment is not null, AssessmentRefusals.AlreadyOpen.With(OpenAssessment ?? "", Reference)),
        .. If(VendorOrganization is not null && !CameToNothing, AssessmentRefusals.VendorComes.With(VendorName)),
    ];

    private static IEnumerable<Refusal> If(bool stands, Refusal refusal) => stands ? [refusal] : [];
}
