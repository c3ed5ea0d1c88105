using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.DeterminationReplies;

/// <summary>The determinations that a buyer shared about a questionnaire.</summary>
public sealed record SharedPage(Questionnaire Questionnaire, FrozenQuestionnaire Document, IReadOnlyList<SharedDetermination> Determinations);
