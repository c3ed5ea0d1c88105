using Governance.Domain.AnswerLibrary;
using Governance.Domain.Questionnaires;

namespace Governance.Data.AnswerLibrary;

/// <summary>An answer of a submitted questionnaire that can go into the library.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Question">The question.</param>
/// <param name="Words">What would be kept.</param>
/// <param name="Kept">What is kept of it already, also where it was taken out; null for nothing.</param>
public sealed record KeepableAnswer(FrozenSection Section, FrozenQuestion Question, LibraryWords Words, LibraryAnswer? Kept)
{
    /// <summary>Whether the library says the same already.</summary>
    public bool IsThere => Kept is { RetiredAt: null } kept && kept.Words.SaysAs(Words) && string.Equals(kept.Comment, Words.Comment, StringComparison.Ordinal) && kept.Label == Words.Label;
}
