namespace Governance.Web.Features.Campaigns;

/// <summary>Which questionnaires of a campaign the board shows.</summary>
public enum CampaignMemberFilter
{
    /// <summary>All of them.</summary>
    All,
    /// <summary>To be sent.</summary>
    Waiting,
    /// <summary>Held back, with the reason.</summary>
    HeldBack,
    /// <summary>Left out, although the scoping rules propose it, with the reason.</summary>
    LeftOut,
    /// <summary>Sending failed for good, with the reason.</summary>
    Failed,
    /// <summary>We have something to do before it is answered: the vendor offers its own questionnaire instead, or it was taken.</summary>
    WithUs,
    /// <summary>The vendor has something to do, in time.</summary>
    WithVendor,
    /// <summary>The vendor has something to do, and the day has passed.</summary>
    Overdue,
    /// <summary>Submitted, and not reviewed yet.</summary>
    ToReview,
    /// <summary>Reviewed.</summary>
    Reviewed,
    /// <summary>Declined or recalled.</summary>
    Ended,
}
