using Governance.Domain;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>Enters answers beside everything else that is about to be saved.</summary>
internal static class SaidAnswers
{
    /// <summary>Begins the answer to a question, or saves what stands there anew.</summary>
    /// <exception cref="Refused">The question is not open, or this is no answer to it.</exception>
    public static void Say(this GovernanceDb db, OpenQuestionnaire open, FrozenQuestion question, AnswerDraft draft, UserId by, DateTimeOffset now)
    {
        if (open.Sheet.Of(question) is { } begun) db.Attach(begun).Entity.Save(open.Questionnaire, question, draft, by, now);
        else db.Add(Answer.Begin(open.Questionnaire, question, draft, by, now));
    }
}
