using Governance.Domain;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Web.Access;

namespace Governance.Web.Features.Decisions;

/// <summary>What lies before the committee, with the names around it.</summary>
/// <param name="Paper">The facts.</param>
/// <param name="Vendor">Whose service it is.</param>
/// <param name="Names">Who is who.</param>
/// <param name="Decisions">Earlier decisions, the latest first.</param>
public sealed record PaperPage(CommitteePaper Paper, string Vendor, IReadOnlyDictionary<UserId, string> Names, IReadOnlyList<DecisionRow> Decisions)
{
    /// <summary>The scorecard, where it is of the latest submission.</summary>
    public bool IsScorecardCurrent => Paper.Scorecard?.Submission == Paper.Assessment.LatestSubmission;

    /// <summary>Whether the vendor has submitted since the recommendation was given.</summary>
    public bool IsRecommendationOlder => Paper.Recommendation is { } given && given.At < Paper.Assessment.SubmittedAt;

    /// <summary>What the committee decided last on this recommendation; null while it has not.</summary>
    public DecisionRow? Decided => Paper.Recommendation is { } asked ? Decisions.FirstOrDefault(d => d.At >= asked.At) : null;

    /// <summary>Whether that decision relied on the scorecard that lies here now.</summary>
    public bool IsSettled => Decided is { } decided && IsScorecardCurrent && decided.ScorecardId == Paper.Scorecard!.Id;

    /// <summary>What a person does next, by what is missing and by what they may do.</summary>
    public PaperStep Next(OrganizationContext here)
    {
        ArgumentNullException.ThrowIfNull(here);
        if (IsSettled) return PaperStep.ReadDecision;
        if ((!IsScorecardCurrent || Paper.IsScorecardOvertaken) && Paper.Assessment.LatestSubmission > 0 && here.Allows(Permission.MakeScorecards)) return PaperStep.MakeScorecard;
        if (Paper.Recommendation is null || Decided is not null) return here.Allows(Permission.Recommend) && Paper.Assessment.LatestSubmission > 0 ? PaperStep.Recommend : PaperStep.Wait;
        if (Paper.Opinions.IsEmpty) return here.Allows(Permission.GiveOpinion) && Paper.Recommendation.By != here.UserId ? PaperStep.Opine : PaperStep.Wait;
        return here.Allows(Permission.Decide) && !Paper.Missing(here.UserId).Any() ? PaperStep.Decide : PaperStep.Wait;
    }

    /// <summary>A person's name.</summary>
    public string Name(UserId person) => Names.GetValueOrDefault(person, "");
}
