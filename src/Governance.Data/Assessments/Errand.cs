using Governance.Domain.Assessments;

namespace Governance.Data.Assessments;

/// <summary>One questionnaire to send.</summary>
/// <param name="Candidate">The engagement that it is about.</param>
/// <param name="Terms">What is sent, and until when it is to be answered.</param>
/// <param name="Questionnaire">The questionnaire's text, kept here already.</param>
public sealed record Errand(DispatchCandidate Candidate, DispatchTerms Terms, StoredDocument Questionnaire);
