using Governance.Domain.Campaigns;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Assessments;
using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Campaigns;

public sealed class CampaignTests
{
    private static readonly DueByTier Due = new(new(2026, 12, 11), new(2026, 12, 18), new(2027, 1, 1));
    private static readonly CampaignTerms Terms = new("Annual review", Due, Note: null, LeftOutBecause: null, Months: null);

    [Fact]
    public void Each_engagement_is_due_by_its_tier()
    {
        var plan = Plan(Part(Sending.Candidate() with { Tier = RiskTier.Tier1 }, Sending.Candidate() with { Tier = RiskTier.Tier3 }));
        Launch(plan).Members(plan).Select(m => m.DueOn).ShouldBe([Due.Tier1On, Due.Tier3On]);
    }

    [Fact]
    public void What_cannot_be_sent_is_held_back_with_every_reason_from_the_beginning()
    {
        var vendor = new NamedVendor(new(Ids.New()), "VND-2026-0009", "Orphan AI", null);
        var plan = Plan(Part(Sending.Candidate(), Sending.Candidate() with { HasContact = false, HasOwner = false })) with { Without = [vendor] };
        var members = Launch(plan).Members(plan).ToList();
        members.Count(m => m.SettledAt is null).ShouldBe(1);
        var held = members.Where(m => m.HeldBack is not null).Select(m => m.HeldBack!).ToList();
        held.Count.ShouldBe(2);
        held[0].ShouldContain("has no contact");
        held[0].ShouldContain("has no owner");
        held[1].ShouldBe("Orphan AI has no engagement, so there is nothing to ask about.");
    }

    [Fact]
    public void What_the_rules_propose_is_left_out_with_a_reason_only_and_the_reason_stays_in_the_record()
    {
        var plan = Plan(Part(Sending.Candidate())) with { LeftOut = [Part(Sending.Candidate()) with { Because = ["The data is rated 5."] }] };
        Refusal(() => Launch(plan)).ShouldBe("LeftOutWithoutReason");
        var campaign = Launch(plan, Terms with { LeftOutBecause = " Asked in spring. " });
        campaign.LeftOutBecause.ShouldBe("Asked in spring.");
        campaign.Events.OfType<ScopingOmitted>().ShouldHaveSingleItem().Reason.ShouldBe("Asked in spring.");
    }

    [Fact]
    public void A_reason_without_an_omission_is_not_kept() => Launch(Plan(Part(Sending.Candidate())), Terms with { LeftOutBecause = "None" }).LeftOutBecause.ShouldBeNull();

    [Fact]
    public void A_campaign_that_would_send_nothing_is_refused() => Refusal(() => Launch(Plan(Part(Sending.Candidate() with { HasContact = false })))).ShouldBe("NothingToSend");

    [Theory]
    [InlineData(" ", "2027-01-01", 12, "TitleMissing")]
    [InlineData("Annual review", "2026-11-19", 12, "DueInThePast")]
    [InlineData("Annual review", "9999-12-31", 12, "DueTooFar")]
    [InlineData("Annual review", "2027-01-01", 0, "UnusualCycle")]
    [InlineData("Annual review", "2027-01-01", 37, "UnusualCycle")]
    public void Names_days_and_cycles_keep_to_their_bounds(string title, string tier3, int months, string refusal) =>
        Refusal(() => Launch(Plan(Part(Sending.Candidate())), Terms with { Title = title, Due = Due with { Tier3On = DateOnly.Parse(tier3, System.Globalization.CultureInfo.InvariantCulture) }, Months = months })).ShouldBe(refusal);

    [Fact]
    public void The_next_cycle_is_counted_from_the_launch_and_does_not_come_after_a_recall()
    {
        var campaign = Launch(Plan(Part(Sending.Candidate())), Terms with { Months = 12 });
        campaign.NextOn.ShouldBe(new DateOnly(2027, 11, 20));
        Refusal(() => campaign.Recall(" ", Sending.Ana, Sending.Now)).ShouldBe("ReasonMissing");
        campaign.Recall("Wrong year", Sending.Ana, Sending.Now);
        campaign.NextOn.ShouldBeNull();
        Refusal(() => campaign.Recall("Again", Sending.Ana, Sending.Now)).ShouldBe("AlreadyRecalled");
    }

    [Fact]
    public void Another_problem_engagement_tier_or_version_is_another_plan_and_so_is_another_that_is_left_out()
    {
        var candidate = Sending.Candidate();
        var plan = Plan(Part(candidate));
        Plan(Part(candidate)).Seen().ShouldBe(plan.Seen());
        Plan(Part(candidate with { HasContact = false })).Seen().ShouldNotBe(plan.Seen(), StringComparer.Ordinal);
        Plan(Part(candidate, Sending.Candidate() with { EngagementId = new(Ids.New()) })).Seen().ShouldNotBe(plan.Seen(), StringComparer.Ordinal);
        Plan(Part(candidate) with { Version = "1.1" }).Seen().ShouldNotBe(plan.Seen(), StringComparer.Ordinal);
        Plan(Part(candidate with { Tier = candidate.Tier is RiskTier.Tier1 ? RiskTier.Tier2 : RiskTier.Tier1 })).Seen().ShouldNotBe(plan.Seen(), StringComparer.Ordinal);
        (plan with { LeftOut = [Part(Sending.Candidate())] }).Seen().ShouldNotBe(plan.Seen(), StringComparer.Ordinal);
    }

    private static Campaign Launch(CampaignPlan plan, CampaignTerms? terms = null) => Campaign.Launch(new TenantId(Ids.New()), "CMP-2026-0001", terms ?? Terms, plan, Sending.Ana, Sending.Now);

    private static CampaignPlan Plan(params CampaignPart[] parts) => new([], parts, []);

    private static CampaignPart Part(params Domain.Assessments.DispatchCandidate[] candidates) => new("core", "1.0", "Core", 61, [], candidates);

    private static string Refusal(Action act) => Should.Throw<Refused>(act).Refusal.Name;
}
