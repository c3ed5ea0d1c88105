namespace Governance.Web.Features.Campaigns;

/// <summary>How many questionnaires of a campaign are where.</summary>
public sealed record CampaignCounts(int All, int Waiting, int HeldBack, int Failed, int WithUs, int WithVendor, int Overdue, int ToReview, int Reviewed, int Ended)
{
    /// <summary>How many were sent.</summary>
    public int Sent => All - Waiting - HeldBack - Failed;

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
        CampaignMemberFilter.Failed => Failed,
        CampaignMemberFilter.WithUs => WithUs,
        CampaignMemberFilter.WithVendor => WithVendor,
        CampaignMemberFilter.Overdue => Overdue,
        CampaignMemberFilter.ToReview => ToReview,
        CampaignMemberFilter.Reviewed => Reviewed,
        CampaignMemberFilter.Ended => Ended,
    };
}
