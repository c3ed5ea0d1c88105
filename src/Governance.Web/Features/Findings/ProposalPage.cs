using Governance.Domain.Assessments;
using Governance.Domain.Contracts;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Findings;

/// <summary>A finding that is about to be raised, and the date that each severity would set.</summary>
public sealed record ProposalPage(Assessment Assessment, string Vendor, string QuestionText, DeterminationStatus Status, string? Reason, IReadOnlyDictionary<FindingSeverity, RemediationDue> Due, FindingForm Form);
