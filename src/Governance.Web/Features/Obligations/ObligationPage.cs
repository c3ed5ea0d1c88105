using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>An obligation with its proofs, newest first.</summary>
public sealed record ObligationPage(Obligation Obligation, Finding Finding, string Vendor, string Owner, IReadOnlyList<ReceivedProof> Proofs, DateOnly Today, ProofJudgementForm Form);
