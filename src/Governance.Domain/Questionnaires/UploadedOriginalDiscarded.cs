namespace Governance.Domain.Questionnaires;

/// <summary>A buyer's file that was kept to be filled in was removed. The hash names it.</summary>
public sealed record UploadedOriginalDiscarded(QuestionnaireId QuestionnaireId, string Sha256, UserId By) : IEvent;
