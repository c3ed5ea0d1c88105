using Governance.Domain.Campaigns;

namespace Governance.Web.Features.Assessments;

/// <summary>The baseline that an assessment of a campaign is held to, and what is asked of it.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Campaign">Name of the campaign.</param>
/// <param name="Asked">How many of its controls this questionnaire asks about.</param>
/// <param name="Questionnaires">How many questionnaires of the campaign went out about the engagement, this one among them.</param>
/// <param name="NotAsked">The controls that none of these asks about.</param>
public sealed record AssessmentBaseline(CampaignBaseline Baseline, string Campaign, int Asked, int Questionnaires, IReadOnlyList<BaselineControl> NotAsked)
{
    /// <summary>How many of its controls all of these together ask about.</summary>
    public int AskedTogether => Baseline.Controls.Count - NotAsked.Count;
}
