namespace Governance.Domain.Assessments;

/// <summary>The buyer said whether a vendor's own questionnaire is taken instead.</summary>
public sealed record OfferAnswered(OfferOutcome Outcome, UserId By) : IEvent;
