using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Questionnaires;

/// <summary>What a vendor last submitted to a buyer about the same service.</summary>
/// <param name="Questionnaire">The questionnaire that was answered.</param>
/// <param name="Document">Its document.</param>
/// <param name="Made">What was submitted.</param>
/// <param name="Sha256">The hash of its transmittal, 64 lower-case hexadecimal digits.</param>
/// <param name="By">Who submitted it.</param>
public sealed record FormerSubmission(Questionnaire Questionnaire, FrozenQuestionnaire Document, SubmissionMade Made, string Sha256, UserId By);
