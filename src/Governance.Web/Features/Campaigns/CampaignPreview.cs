using Governance.Domain.Campaigns;
using Governance.Web.Look;

namespace Governance.Web.Features.Campaigns;

/// <summary>What a campaign will send, and everything that stands against the rest.</summary>
public sealed record CampaignPreview(CampaignForm Form, CampaignPlan Plan)
{
    /// <summary>Whether it can be launched as it is.</summary>
    public bool Ready => Plan.Going > 0 && (!Plan.Omits || !string.IsNullOrWhiteSpace(Form.LeftOutBecause));

    /// <summary>What the check found, in a sentence.</summary>
    public string Lead =>
        Plan.Going == 0 ? "Nothing can be sent yet, and nothing has been sent."
        : Plan.Staying == 0 ? $"{FigureWords.Of(Plan.Going, "questionnaire")} to {FigureWords.Of(Plan.Vendors, "vendor")}. Nothing is missing."
        : $"{FigureWords.Of(Plan.Going, "questionnaire")} to {FigureWords.Of(Plan.Vendors, "vendor")} can be sent. {HeldBack} will be held back, each with its reason below. Nothing has been sent.";

    private string HeldBack => string.Join(" and ", new[]
    {
        Plan.Staying == Plan.Without.Count ? null : FigureWords.Of(Plan.Staying - Plan.Without.Count, "questionnaire"),
        Plan.Without.Count == 0 ? null : FigureWords.Of(Plan.Without.Count, "vendor") + " without engagement",
    }.OfType<string>());

    /// <summary>The words on the button.</summary>
    public string Verb => $"Send {FigureWords.Of(Plan.Going, "questionnaire")} to {FigureWords.Of(Plan.Vendors, "vendor")}";
}
