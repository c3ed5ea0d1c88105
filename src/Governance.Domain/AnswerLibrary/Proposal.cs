using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer of the library for a question that is open, with why it is thought alike.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer of the library.</param>
/// <param name="Likeness">How like the two questions are.</param>
/// <param name="IsOld">Whether it is past its end.</param>
/// <param name="Others">Answers of the library to the same question that say something else.</param>
public sealed record Proposal(FrozenQuestion Question, LibraryAnswer Answer, Likeness Likeness, bool IsOld, IReadOnlyList<LibraryAnswer> Others)
{
    /// <summary>What other questionnaires of the vendor say to the same question, where that is something else; the latest first.</summary>
    public IReadOnlyList<AnsweredElsewhere> Elsewhere { get; init; } = [];

    /// <summary>What would be entered; null where the question has no room for it.</summary>
    public AnswerDraft? Draft => Answer.Words.For(Question);

    /// <summary>Whether it may be taken together with others: the same question in all likelihood, within its time, no other answer to it, none given later in another questionnaire, and nothing that asks for a look of its own.</summary>
    public bool GoesWithOthers => Draft is not null && Likeness.IsLikely && !IsOld && Others.Count == 0 && !Elsewhere.Any(other => other.SavedAt > Answer.AnsweredAt) && Answer.Label < Classification.Restricted;

    /// <summary>The best of several for a question, with the others that answer the same otherwise; null where there is none.</summary>
    /// <param name="question">The question.</param>
    /// <param name="found">Answers of the library, the likest first.</param>
    /// <param name="today">For what is too old.</param>
    public static Proposal? Of(FrozenQuestion question, IReadOnlyList<(LibraryAnswer Answer, Likeness Likeness)> found, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Count == 0) return null;
        // among those that are taken for the same question one within its time goes before an old one
        var (answer, likeness) = found.FirstOrDefault(one => one.Likeness.IsLikely && !one.Answer.IsOld(today), found[0]);
        var others = found.Where(one => one.Answer != answer && one.Likeness.IsLikely && !one.Answer.IsOld(today) && !one.Answer.Words.SaysAs(answer.Words)).Select(one => one.Answer);
        return new(question, answer, likeness, answer.IsOld(today), [.. others]);
    }
}
