namespace Governance.Web.Features.Evidence;

/// <summary>A document to take in for an answer.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Back">The address of the question.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="Form">What was typed.</param>
public sealed record AnswerDocumentPage(string Question, string Back, string Action, EvidenceForm Form);
