using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.DeterminationReplies;

/// <summary>A determination that is being answered.</summary>
public sealed record ReplyPage(Questionnaire Questionnaire, string Question, SharedDetermination Determination, ReplyForm Form);
