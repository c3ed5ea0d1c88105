using System.Text.Json;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Scorecards;
using Governance.Domain.Signing;
using Governance.Domain.Tests.Assessments;

namespace Governance.Domain.Tests.Committee;

/// <summary>What lies before a committee, to test with.</summary>
internal static class Before
{
    public static DateTimeOffset Now { get; } = Sending.Now.AddDays(30);

    public static DateOnly Today { get; } = DateOnly.FromDateTime(Now.UtcDateTime);

    public static UserId Emil { get; } = new(Ids.New());

    public static UserId Rita { get; } = new(Ids.New());

    public static UserId Carl { get; } = new(Ids.New());

    /// <summary>An assessment whose vendor has submitted so often.</summary>
    public static Assessment Submitted(int times = 1)
    {
        var assessment = Sending.Sent();
        for (var number = 1; number <= times; number++) assessment.TakeSubmission(number, Sending.Now.AddDays(number));
        return assessment;
    }

    /// <summary>One whose review is closed, too.</summary>
    public static Assessment Reviewed()
    {
        var assessment = Submitted();
        assessment.CloseReview(Rita, Sending.Now.AddDays(20));
        return assessment;
    }

    /// <summary>A scorecard of a submission.</summary>
    public static Scorecard Scorecard(Assessment assessment, int submission = 1, string? representation = null)
    {
        using var result = JsonDocument.Parse("""{"band":"B","claimed":81.5,"proven":64.25}""");
        var nothing = result.RootElement.Clone();
        var document = new ScorecardDocument(ScorecardDocument.KindName, $"SCR-2026-000{submission}", "Meridian Bank", "Northwind AI", "ENG-2026-0001", assessment.Service, assessment.Reference, "Small 1",
            Today, Now, "Rita", new(submission, "aa", Sending.Now, "Ben", "Northwind AI Ltd", representation), nothing, nothing, [], [], [], [], []);
        return Domain.Scorecards.Scorecard.Make(assessment, document, new("aa", new("k", "x", "y"), "h..s"), Rita);
    }

    /// <summary>Everything that a decision needs: Emil recommended, Rita agreed.</summary>
    public static CommitteePaper Paper(Assessment? assessment = null, Scorecard? scorecard = null)
    {
        var of = assessment ?? Reviewed();
        var paper = new CommitteePaper(of, scorecard ?? Scorecard(of), Recommendation.Give(of, Outcome.ApproveWithConditions, "Low exposure.", Emil, Now), []);
        return paper with { Opinions = [SecondOpinion.Give(paper, agrees: true, "Agreed under dates.", Rita, Now)] };
    }

    /// <summary>Words of a decision.</summary>
    public static DecisionWords Words(Outcome outcome = Outcome.Approve, params Condition[] conditions) => new(outcome, "Gaps are known and dated.", conditions);

    /// <summary>Carl decides.</summary>
    public static CommitteeDecision Decided(params Condition[] conditions) =>
        CommitteeDecision.Decide(Paper(), "DEC-2026-0001", Words(conditions.Length > 0 ? Outcome.ApproveWithConditions : Outcome.Approve, conditions), Carl, Now);
}
