namespace Governance.Web.Features.Campaigns;

/// <summary>How many questionnaires of a campaign are where.</summary>
public sealed record CampaignCounts(int All, int Waiting, int HeldBack, int LeftOut, int Failed, int WithUs, int WithVendor, int Overdue, int ToReview, int Reviewed, int Ended)
{
    /// <summary>How many were to be sent when it was launched, and did not fail since.</summary>
    public int Going => All - HeldBack - LeftOut - Failed;

    /// <summary>How many were sent.</summary>
    public int Sent => Going - Waiting;

    /// <summary>How many a recall takes back.</summary>
    public int Open => Waiting + WithUs + WithVendor + Overdue + ToReview;

    /// <summary>How many the vendors have answered.</summary>
    public int Answered => ToReview + Reviewed;

    /// <summary>How many a filter shows.</summary>
    public int Of(CampaignMemberFilter filter) => filter switch
    {
        CampaignMemberFilter.All => All,
        CampaignMemberFilter.Waiting => Waiting,
        CampaignMemberFilter.HeldBack => HeldBack,
        CampaignMemberFilter.LeftOut => LeftOut,
        CampaignMemberFilter.Failed => Failed,
        CampaignMemberFilter.WithUs => WithUs,
        CampaignMemberFilter.WithVendor => WithVendor,
        CampaignMemberFilter.Overdue => Overdue,
        CampaignMemberFilter.ToReview => ToReview,
        CampaignMemberFilter.Reviewed => Reviewed,
        CampaignMemberFilter.Ended => Ended,
    };
}
