using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Domain.Tests.Assessments;

/// <summary>Small acts of sending to test with.</summary>
internal static class Sending
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public static UserId Ana { get; } = new(Ids.New());

    public static DispatchCandidate Candidate() => new()
    {
        EngagementId = new EngagementId(Ids.New()),
        Reference = "ENG-2026-0001",
        Service = "Chat assistant",
        VendorId = new VendorId(Ids.New()),
        VendorName = "Northwind AI",
        VendorOrganization = new TenantId(Ids.New()),
        HasContact = true,
        HasOwner = true,
        Tier = RiskTier.Tier1,
        UsingEntities = ["Meridian Bank AG"],
    };

    public static DispatchTerms Terms(DateOnly dueOn) => new("small", "1", "Small", "aa", "bb", 3, dueOn, Note: null);

    public static Assessment Sent(DispatchCandidate? candidate = null, DateOnly? dueOn = null) =>
        Assessment.Send(new TenantId(Ids.New()), candidate ?? Candidate(), Terms(dueOn ?? new DateOnly(2026, 12, 18)), ("ASM-2026-0001", "QNR-2026-0001"), Ana, Now);

    public static Assessment Begun(DispatchCandidate? candidate = null, DateOnly? dueOn = null) =>
        Assessment.Begin(new TenantId(Ids.New()), candidate ?? (Candidate() with { VendorOrganization = null }), Terms(dueOn ?? new DateOnly(2026, 12, 18)), "ASM-2026-0002", Ana, Now);
}
