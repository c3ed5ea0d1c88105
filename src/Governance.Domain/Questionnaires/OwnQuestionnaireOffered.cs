using Governance.Domain.Evidence;

namespace Governance.Domain.Questionnaires;

/// <summary>The vendor offered a document of its own instead of answers.</summary>
public sealed record OwnQuestionnaireOffered(EvidenceId Document, bool MayTake, UserId By) : IEvent;
