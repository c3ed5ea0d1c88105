using Governance.Domain.Committee;
using Governance.Domain.Organizations;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A pair whose vendor has submitted three answers and a file; nothing is judged yet.</summary>
    public async Task<Pair> SubmittedPairAsync()
    {
        var pair = await PairAsync();
        await SubmitAsync(pair, [Chosen("AC-1", "yes"), Chosen("AC-2", "no"), Chosen("AC-3", "yes")], File("Access report", "AC-1"));
        return pair;
    }

    /// <summary>A browser of a new member with a role.</summary>
    public async Task<Browser> AsRoleAsync(Organization organization, Role role) => await SignInAsync(await MemberAsync(organization, role));

    /// <summary>Everything that a decision needs: recommendation, opinion and scorecard, by two people.</summary>
    public async Task PrepareDecisionAsync(Pair pair, CancellationToken stop)
    {
        using var emil = await AsRoleAsync(pair.Buyer, Role.EngagementOwner);
        using var rita = await AsRoleAsync(pair.Buyer, Role.RiskOpinion);
        (await RecommendAsync(emil, pair, stop)).Dispose();
        (await OpineAsync(rita, pair, stop)).Dispose();
        (await rita.SendAsync(OfAssessment(pair) + "/decision", OfAssessment(pair) + "/scorecards", [], stop)).Dispose();
    }

    /// <summary>Recommends an approval with conditions.</summary>
    public static Task<HttpResponseMessage> RecommendAsync(Browser browser, Pair pair, CancellationToken stop) =>
        browser.SendAsync(OfAssessment(pair) + "/recommendations/new", OfAssessment(pair) + "/recommendations", [("Outcome", nameof(Outcome.ApproveWithConditions)), ("Reasons", "Low exposure in the pilot."), ("Alternatives", "Going without costs a quarter.")], stop);

    /// <summary>Agrees with the recommendation.</summary>
    public static Task<HttpResponseMessage> OpineAsync(Browser browser, Pair pair, CancellationToken stop) =>
        browser.SendAsync(OfAssessment(pair) + "/opinions/new", OfAssessment(pair) + "/opinions", [("Agrees", "true"), ("Reasons", "Agreed under dates.")], stop);

    /// <summary>Decides, with one condition; empty strings type none.</summary>
    public static Task<HttpResponseMessage> DecideAsync(Browser browser, Pair pair, Outcome outcome, string condition, string due, IEnumerable<(string, string)> more, CancellationToken stop) =>
        browser.SendAsync(OfAssessment(pair) + "/decision/new", OfAssessment(pair) + "/decision",
            [("Outcome", outcome.ToString()), ("Reasons", "Gaps are known and dated."), ("Conditions[0].Text", condition), ("Conditions[0].DueOn", due), .. more], stop);

    /// <summary>Where the assessment of a pair is, at the buyer.</summary>
    public static string OfAssessment(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
}
