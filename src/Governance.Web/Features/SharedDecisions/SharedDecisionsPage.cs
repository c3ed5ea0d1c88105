using Governance.Domain.Committee;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.SharedDecisions;

/// <summary>What a buyer decided by a questionnaire, the latest first.</summary>
public sealed record SharedDecisionsPage(Questionnaire Questionnaire, IReadOnlyList<SharedDecision> Decisions);
