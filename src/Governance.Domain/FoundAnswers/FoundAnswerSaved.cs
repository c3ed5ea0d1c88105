using Governance.Domain.Assessments;
using Governance.Domain.Scoring;

namespace Governance.Domain.FoundAnswers;

/// <summary>Somebody of the assessor answered a question from public documents. What it says stays in the answer.</summary>
public sealed record FoundAnswerSaved(AssessmentId Assessment, string Question, AnswerState State, int Sources, UserId By) : IEvent;
