namespace Governance.Domain.Questionnaires;

/// <summary>Where a received questionnaire stands, as its facts say.</summary>
public enum QuestionnaireState
{
    /// <summary>Received; nothing was said to the buyer yet.</summary>
    Received,
    /// <summary>More time was asked for, and the buyer has not answered.</summary>
    TimeAsked,
    /// <summary>It is being answered.</summary>
    Accepted,
    /// <summary>It was submitted, and no question is open.</summary>
    Submitted,
    /// <summary>The buyer returned questions, which are open again.</summary>
    Returned,
    /// <summary>It will not be answered.</summary>
    Declined,
    /// <summary>The vendor's own questionnaire is offered instead, and the buyer has not answered.</summary>
    Offered,
    /// <summary>The buyer took the vendor's own questionnaire instead.</summary>
    Replaced,
    /// <summary>The buyer took it back.</summary>
    Recalled,
}
