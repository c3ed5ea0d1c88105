using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;

namespace Governance.Domain.Campaigns;

/// <summary>One questionnaire about one engagement: to be sent, sent, left out, or held back with the reason. A vendor without engagement is one that is held back.</summary>
public sealed class CampaignMember : ITenantOwned
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 1000;

    private CampaignMember() { }

    private CampaignMember(TenantId tenant, CampaignId campaign, VendorId vendor)
    {
        TenantId = tenant;
        CampaignId = campaign;
        Id = new(Ids.New());
        VendorId = vendor;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The campaign.</summary>
    public CampaignId CampaignId { get; private set; }
    /// <summary>Its id; in the order in which they are sent.</summary>
    public CampaignMemberId Id { get; private set; }
    /// <summary>The vendor.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>The engagement; null for a vendor without.</summary>
    public EngagementId? EngagementId { get; private set; }
    /// <summary>Key of the template; null for a vendor without engagement.</summary>
    public string? TemplateKey { get; private set; }
    /// <summary>The baseline that its engagement is held to; null for none.</summary>
    public Baseline? Baseline { get; private set; }
    /// <summary>The last day to submit.</summary>
    public DateOnly? DueOn { get; private set; }
    /// <summary>What was sent; null before, and where it is held back.</summary>
    public AssessmentId? AssessmentId { get; private set; }
    /// <summary>Why it is held back or left out, in sentences; null where it is not.</summary>
    public string? HeldBack { get; private set; }
    /// <summary>Whether that is so because sending it failed for good.</summary>
    public bool Failed { get; private set; }
    /// <summary>Whether that is so because somebody left it out, although the scoping rules propose it.</summary>
    public bool LeftOut { get; private set; }
    /// <summary>When it was sent or held back; null while it waits for its turn.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>One that is to be sent.</summary>
    internal static CampaignMember Going(TenantId tenant, CampaignId campaign, CampaignPart part, DispatchCandidate candidate, Baseline? baseline, DueByTier due) =>
        new(tenant, campaign, candidate.VendorId) { EngagementId = candidate.EngagementId, TemplateKey = part.Key, Baseline = baseline, DueOn = due.For(candidate.Tier ?? throw new Refused(AssessmentRefusals.NoFactors.With(candidate.Reference))) };

    /// <summary>One against which something stands already.</summary>
    internal static CampaignMember Staying(TenantId tenant, CampaignId campaign, CampaignPart part, DispatchCandidate candidate, DateTimeOffset now)
    {
        var member = new CampaignMember(tenant, campaign, candidate.VendorId) { EngagementId = candidate.EngagementId, TemplateKey = part.Key };
        member.HoldBack(candidate.Missing(), now);
        return member;
    }

    /// <summary>One that the scoping rules propose and somebody left out.</summary>
    internal static CampaignMember Omitted(TenantId tenant, CampaignId campaign, CampaignPart part, DispatchCandidate candidate, string because, DateTimeOffset now)
    {
        var member = new CampaignMember(tenant, campaign, candidate.VendorId) { EngagementId = candidate.EngagementId, TemplateKey = part.Key, LeftOut = true };
        member.HoldBack([CampaignRefusals.LeftOut.With(because)], now);
        return member;
    }

    /// <summary>A vendor without engagement.</summary>
    internal static CampaignMember Without(TenantId tenant, CampaignId campaign, NamedVendor vendor, DateTimeOffset now)
    {
        var member = new CampaignMember(tenant, campaign, vendor.Id);
        member.HoldBack([CampaignRefusals.NoEngagement.With(vendor.Name)], now);
        return member;
    }

    /// <summary>Notes that it was sent.</summary>
    public void Send(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        MustWait();
        AssessmentId = assessment.Id;
        SettledAt = assessment.SentAt;
    }

    /// <summary>Holds it back for these reasons.</summary>
    public void HoldBack(IEnumerable<Refusal> why, DateTimeOffset now)
    {
        MustWait();
        HeldBack = string.Join(' ', why.Select(refusal => refusal.Sentence)).Beginning(MaxReasonLength);
        SettledAt = now;
    }

    /// <summary>Notes that sending it failed for good, and why.</summary>
    public void Fail(Refusal why, DateTimeOffset now)
    {
        HoldBack([why], now);
        Failed = true;
    }

    private void MustWait()
    {
        if (SettledAt is not null) throw new InvalidOperationException("It was sent or held back already.");
    }
}
