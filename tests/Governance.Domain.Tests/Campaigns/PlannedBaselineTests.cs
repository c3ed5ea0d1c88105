using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Catalogs;
using Governance.Domain.Tests.Assessments;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Campaigns;

public sealed class PlannedBaselineTests
{
    private static readonly Framework Framework = new()
    {
        Key = "own", Version = "1.0", Title = "Own", Source = "own work", Licence = "own work",
        Families = [new ControlFamily { Id = "F", Title = "Family", Controls = [Control("F-1", Baseline.Minimum, Baseline.Frontier), Control("F-2", Baseline.Minimum, Baseline.Frontier), Control("F-3", Baseline.Frontier), Control("F-4")] }],
    };

    [Fact]
    public void A_baseline_has_the_controls_that_ask_for_it()
    {
        Planned(Baseline.Minimum).Controls.Select(c => c.Control).ShouldBe(["F-1", "F-2"]);
        Planned(Baseline.Frontier).Controls.Select(c => c.Control).ShouldBe(["F-1", "F-2", "F-3"]);
    }

    [Fact]
    public void Engagements_that_are_asked_the_same_share_a_line_and_what_no_question_asks_about_is_named()
    {
        var (first, second, third) = (Sending.Candidate(), Sending.Candidate(), Sending.Candidate());
        CampaignPart[] parts = [Part("core", ["F-1", "F-4"], first, second, third), Part("more", ["F-3"], third)];
        var reaches = Planned(Baseline.Frontier, first, second, third).Reaches(parts);
        reaches.Select(r => (string.Join('+', r.Questionnaires), r.Engagements)).ShouldBe([("core", 2), ("core+more", 1)]);
        reaches[0].NotAsked.Select(c => c.Control).ShouldBe(["F-2", "F-3"]);
        reaches[1].NotAsked.Select(c => c.Control).ShouldBe(["F-2"]);
    }

    [Fact]
    public void What_is_held_back_asks_nothing()
    {
        var held = Sending.Candidate() with { HasContact = false };
        Planned(Baseline.Minimum, held).Reaches([Part("core", ["F-1"], held)]).ShouldBeEmpty();
    }

    [Fact]
    public void The_baseline_goes_with_every_questionnaire_about_its_engagements_and_with_no_other()
    {
        var (held, free) = (Sending.Candidate(), Sending.Candidate());
        var plan = new CampaignPlan([], [Part("core", ["F-1"], held, free)], []) { Baselines = [Planned(Baseline.Minimum, held)] };
        var campaign = Launch(plan);
        campaign.Members(plan).Select(m => (m.EngagementId, m.Baseline)).ShouldBe([(held.EngagementId, Baseline.Minimum), (free.EngagementId, null)]);
        var kept = campaign.Baselines(plan).ShouldHaveSingleItem();
        (kept.LeftOut, kept.Framework, kept.FrameworkVersion, kept.Engagements).ShouldBe((false, "own", "1.0", 1));
        kept.NotAsked([campaign.Template(plan.Parts[0], terms: null)]).Select(c => c.Control).ShouldBe(["F-2"]);
    }

    [Fact]
    public void Leaving_a_baseline_out_takes_a_reason_and_is_recorded_and_then_nobody_is_held_to_it()
    {
        var candidate = Sending.Candidate();
        var plan = new CampaignPlan([], [Part("core", ["F-1"], candidate)], []) { BaselinesLeftOut = [Planned(Baseline.Frontier, candidate)] };
        Should.Throw<Refused>(() => Launch(plan)).Refusal.Name.ShouldBe("LeftOutWithoutReason");
        var campaign = Launch(plan, "Agreed with the committee.");
        var omitted = campaign.Events.OfType<BaselineOmitted>().ShouldHaveSingleItem();
        (omitted.Framework, omitted.Baseline, omitted.Engagements, omitted.Reason).ShouldBe(("own", Baseline.Frontier, 1, "Agreed with the committee."));
        campaign.LeftOutBecause.ShouldBe("Agreed with the committee.");
        campaign.Members(plan).ShouldHaveSingleItem().Baseline.ShouldBeNull();
        campaign.Baselines(plan).ShouldHaveSingleItem().LeftOut.ShouldBeTrue();
    }

    [Fact]
    public void Another_baseline_version_or_engagement_is_another_plan_and_so_is_one_that_is_left_out()
    {
        var candidate = Sending.Candidate();
        var bare = new CampaignPlan([], [Part("core", [], candidate)], []);
        var plan = bare with { Baselines = [Planned(Baseline.Minimum, candidate)] };
        string[] others =
        [
            bare.Seen(),
            (bare with { Baselines = [Planned(Baseline.Frontier, candidate)] }).Seen(),
            (bare with { Baselines = [Planned(Baseline.Minimum, candidate) with { Version = "1.1" }] }).Seen(),
            (bare with { Baselines = [Planned(Baseline.Minimum, Sending.Candidate())] }).Seen(),
            (bare with { BaselinesLeftOut = [Planned(Baseline.Minimum, candidate)] }).Seen(),
        ];
        others.Append(plan.Seen()).ShouldBeUnique(StringComparer.Ordinal);
        (bare with { Baselines = [Planned(Baseline.Minimum, candidate)] }).Seen().ShouldBe(plan.Seen());
    }

    private static Campaign Launch(CampaignPlan plan, string? leftOutBecause = null)
    {
        var due = new DateOnly(2027, 1, 1);
        return Campaign.Launch(new TenantId(Ids.New()), "CMP-2026-0001", new("Annual review", new(due, due, due), Note: null, leftOutBecause, Months: null), plan, Sending.Ana, Sending.Now);
    }

    private static PlannedBaseline Planned(Baseline baseline, params DispatchCandidate[] candidates) =>
        PlannedBaseline.Of(Framework, new(baseline, [.. candidates.Select(c => c.EngagementId)], ["For a reason."]));

    private static CampaignPart Part(string key, string[] asks, params DispatchCandidate[] candidates) => new(key, "1.0", key, 3, [], candidates) { Asks = asks };

    private static Control Control(string id, params Baseline[] baselines) => new() { Id = id, Title = $"Control {id}", Baselines = baselines };
}
