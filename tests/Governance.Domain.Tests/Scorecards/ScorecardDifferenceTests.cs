using System.Text.Json;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Scorecards;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scorecards;

public sealed class ScorecardDifferenceTests
{
    private static readonly ScorecardQuestion Plain = new("q2", "s", "Second?", Critical: false, AnswerState.Answered, DeterminationStatus.Satisfied);
    private static readonly ScorecardQuestion Critical = new("q3", "s", "Third?", Critical: true, AnswerState.Answered, DeterminationStatus.Partial, "Half.", Holds: HoldReason.Partial);
    private static readonly ScorecardFinding Finding = new("FND-1", "q3", "Half done", "Half.", FindingSeverity.High, FindingState.Open, new(2026, 5, 1));

    [Fact]
    public void Nothing_changed_is_no_change() => Between(Of([Plain, Critical]), Of([Plain, Critical])).Questions.ShouldBeEmpty();

    [Fact]
    public void An_answer_that_is_scored_otherwise_is_a_change_and_criticals_come_first()
    {
        var changes = Between(
            Of([Plain, Critical], answers: """[{"question":"q2","state":"answered","values":["no"]}]"""),
            Of([Plain, Critical with { Determination = DeterminationStatus.Satisfied, Holds = null }], answers: """[{"question":"q2","state":"answered","values":["yes"]}]""")).Questions;
        changes.Select(c => (c.Now.Key, c.AnswerChanged, c.DeterminationChanged, c.HoldChanged)).ShouldBe([("q3", false, true, true), ("q2", true, false, false)]);
    }

    [Theory]
    [InlineData("""{"question":"q2","state":"answered","values":["a","b"]}""", """{"question":"q2","state":"answered","values":["b","a"]}""")]
    [InlineData("""{"question":"q2","state":"answered","number":12}""", """{"question":"q2","number":12.0,"state":"answered"}""")]
    public void An_answer_that_was_saved_again_is_no_change(string then, string now) =>
        Between(Of([Plain], answers: $"[{then}]"), Of([Plain], answers: $"[{now}]")).Questions.ShouldBeEmpty();

    [Theory]
    [InlineData("""{"question":"q2","state":"answered","values":["a"]}""")]
    [InlineData("""{"question":"q2","state":"answered","number":12.5}""")]
    [InlineData("""{"question":"q2","state":"declined"}""")]
    public void Another_option_number_or_state_is_one(string now) =>
        Between(Of([Plain], answers: """[{"question":"q2","state":"answered","values":["a","b"],"number":12}]"""), Of([Plain], answers: $"[{now}]")).Questions.ShouldHaveSingleItem().AnswerChanged.ShouldBeTrue();

    [Fact]
    public void That_a_reviewer_accepted_it_is_a_judgement_and_no_other_answer()
    {
        var change = Between(
            Of([Plain], answers: """[{"question":"q2","state":"notApplicable"}]"""),
            Of([Plain], answers: """[{"question":"q2","state":"notApplicable","accepted":true}]""")).Questions.ShouldHaveSingleItem();
        (change.AnswerChanged, change.LeftOutChanged, change.IsLeftOut).ShouldBe((false, true, true));
    }

    [Fact]
    public void A_figure_that_people_read_as_before_did_not_move()
    {
        var difference = Between(Of([], result: """{"proven":64.2,"claimed":81,"coverage":0.701}"""), Of([], result: """{"proven":64.9,"claimed":80.99,"coverage":0.709}"""));
        difference.Figures.Select(f => (f.Figure, f.By)).ShouldBe([("claimed", -1)]);
        difference.BandChanged.ShouldBeFalse();
        Between(Of([], result: """{"band":"C"}"""), Of([], result: """{"band":"B","proven":80}""")).ShouldSatisfyAllConditions(d => d.BandChanged.ShouldBeTrue(), d => d.Figures.ShouldHaveSingleItem().By.ShouldBeNull());
    }

    [Fact]
    public void A_scorecard_says_the_same_whoever_made_it_under_which_number_and_not_on_another_day()
    {
        var one = Of([Plain, Critical]);
        one.SaysTheSameAs(one with { Reference = "SCR-2", MadeBy = "Carl", MadeAt = DateTimeOffset.UnixEpoch }).ShouldBeTrue();
        one.SaysTheSameAs(one with { AsOf = one.AsOf.AddDays(1) }).ShouldBeFalse();
        one.SaysTheSameAs(one with { Findings = [Finding] }).ShouldBeFalse();
    }

    [Fact]
    public void A_question_that_was_not_asked_before_is_new() => Between(Of([Plain]), Of([Plain, Critical])).Questions.ShouldHaveSingleItem().Then.ShouldBeNull();

    [Fact]
    public void Findings_that_were_raised_or_verified_since_are_named_and_others_are_not()
    {
        var (open, other) = (Finding, Finding with { Reference = "FND-2" });
        var changes = Between(Found(open, other), Found(open with { State = FindingState.Verified }, other, Finding with { Reference = "FND-3" })).Findings;
        changes.Select(c => (c.Now.Reference, c.Then)).ShouldBe([("FND-1", (FindingState?)FindingState.Open), ("FND-3", null)]);
    }

    [Fact]
    public void Only_criticals_at_the_band_hold_it_where_it_is()
    {
        var document = Of([Critical], result: """{"band":"D","holds":[{"question":"q3","band":"D","reason":"partial"},{"question":"q4","band":"C","reason":"noProof"},{"band":"C","reason":"limitedScope"}],"limitedScope":true}""");
        document.CriticalsHolding.ShouldBe(1);
        document.CriticalsHoldingSection(new("s", "S", 1, 1, "", Band: "D")).ShouldBe(1);
        document.CriticalsHoldingSection(new("s", "S", 1, 1, "", Band: "C")).ShouldBe(0);
    }

    [Fact]
    public void Accepted_evidence_is_named_once_it_ends_within_reach_and_unread_files_are_not()
    {
        var input = JsonSerializer.Serialize(new
        {
            model = "governance-score/1", asOf = "2026-11-20", sections = new[] { new { key = "s" } },
            questions = new[] { new { key = "q2", section = "s", type = "choice", weight = 1, critical = false, need = "inPlace", controls = Array.Empty<string>(), credits = new { yes = 1 } } },
            evidence = new[] { new { question = "q2", kind = "configuration", basis = "inPlace", source = "independent", coverage = 1, result = "clean", dated = "2026-10-01", acceptedOn = "2026-10-02" } },
        });
        var file = new ScorecardEvidence("Settings", "settings.txt", "aa", Classification.Internal, ["q2"], EvidenceKind.Configuration, Dated: new(2026, 10, 1), AcceptedOn: new(2026, 10, 2));
        var document = Of([Plain]) with { Input = JsonElement.Parse(input), Evidence = [file, file with { Title = "Unread", AcceptedOn = null }] };
        // 90 days from 1 October
        EvidenceEnding.Until(document, new(2026, 12, 30)).ShouldHaveSingleItem().ShouldBe(new EvidenceEnding(file, new(2026, 12, 30)));
        EvidenceEnding.Until(document, new(2026, 12, 29)).ShouldBeEmpty();
    }

    private static ScorecardDifference Between(ScorecardDocument before, ScorecardDocument after) => new(before, after);

    private static ScorecardDocument Found(params ScorecardFinding[] findings) => Of([]) with { Findings = findings };

    private static ScorecardDocument Of(IReadOnlyList<ScorecardQuestion> questions, string answers = "[]", string result = "{}") => new(
        ScorecardDocument.KindName, "SCR-1", "Meridian Bank", "Northwind AI", "ENG-1", "API", "ASM-1", "Small 1", new(2026, 11, 20), default, "Rita",
        new(1, "aa", default, "Ben"), JsonElement.Parse($"{{\"answers\":{answers}}}"), JsonElement.Parse(result), [], questions, [], [], []);
}
