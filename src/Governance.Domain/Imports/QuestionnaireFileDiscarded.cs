namespace Governance.Domain.Imports;

/// <summary>A questionnaire of somebody else was removed, with nothing made of it. The hash names the file.</summary>
public sealed record QuestionnaireFileDiscarded(string Sha256, UserId By) : IEvent;
