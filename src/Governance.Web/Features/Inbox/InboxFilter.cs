namespace Governance.Web.Features.Inbox;

/// <summary>Which questionnaires the inbox shows.</summary>
public enum InboxFilter
{
    /// <summary>Those with something to do.</summary>
    Open,
    /// <summary>Submitted, and nothing returned.</summary>
    Submitted,
    /// <summary>Declined, recalled, or replaced by a questionnaire of our own.</summary>
    Closed,
    /// <summary>All of them.</summary>
    All,
}
