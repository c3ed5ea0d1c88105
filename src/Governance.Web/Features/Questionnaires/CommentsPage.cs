using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>The internal comments at a question.</summary>
/// <param name="Open">The questionnaire.</param>
/// <param name="Question">The question.</param>
/// <param name="Own">Address of the questionnaire.</param>
/// <param name="Comments">A page of them, the latest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Form">What was typed.</param>
public sealed record CommentsPage(OpenQuestionnaire Open, FrozenQuestion Question, string Own, IReadOnlyList<WrittenComment> Comments, string? Next, CommentForm Form)
{
    /// <summary>The question in Focus.</summary>
    public string Back => $"{Own}?view=focus&q={Question.Key}";
}
