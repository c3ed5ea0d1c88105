using Governance.Domain.Evidence;

namespace Governance.Domain.Assessments;

/// <summary>A vendor offered its own completed questionnaire instead of answering.</summary>
public sealed record OfferArrived(EvidenceId Document, bool MayTake) : IEvent;
