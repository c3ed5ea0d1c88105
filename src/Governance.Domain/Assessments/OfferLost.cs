namespace Governance.Domain.Assessments;

/// <summary>A vendor withdrew its own questionnaire, which it had offered instead.</summary>
public sealed record OfferLost() : IEvent;
