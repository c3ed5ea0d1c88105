namespace Governance.Domain.Imports;

/// <summary>A questionnaire of somebody else was read; nothing was made of it yet. The hash names the file.</summary>
public sealed record QuestionnaireFileRead(string Sha256, UserId By) : IEvent;
