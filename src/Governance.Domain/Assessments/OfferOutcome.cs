namespace Governance.Domain.Assessments;

/// <summary>What a buyer says to a vendor's own questionnaire that is offered instead of answers.</summary>
public enum OfferOutcome
{
    /// <summary>It is taken instead; the vendor answers nothing more.</summary>
    Accepted,
    /// <summary>The buyer asks for its own questionnaire after all.</summary>
    Refused,
}
