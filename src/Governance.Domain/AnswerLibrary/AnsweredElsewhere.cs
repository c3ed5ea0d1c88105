using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerLibrary;

/// <summary>What the vendor says to the same question in another questionnaire.</summary>
/// <param name="QuestionnaireId">That questionnaire.</param>
/// <param name="BuyerName">Who asked there.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Words">What is said.</param>
/// <param name="SavedAt">When it was last saved.</param>
public sealed record AnsweredElsewhere(QuestionnaireId QuestionnaireId, string BuyerName, string Reference, string Question, LibraryWords Words, DateTimeOffset SavedAt)
{
    /// <summary>What was found, where it says something to the question; null otherwise.</summary>
    public static AnsweredElsewhere? Of((QuestionnaireId Id, string BuyerName, string Reference) asked, FrozenQuestion question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return LibraryWords.Of(question, answer) is { } words ? new(asked.Id, asked.BuyerName, asked.Reference, answer.Question, words, answer.SavedAt) : null;
    }
}
