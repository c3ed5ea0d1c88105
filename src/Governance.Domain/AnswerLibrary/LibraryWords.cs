using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.AnswerLibrary;

/// <summary>What an answer of the library says, and until when.</summary>
/// <param name="State">Answered, inherited, or not applicable.</param>
/// <param name="Label">How sensitive it is; an answer that is made of it begins with this label.</param>
/// <param name="ValidUntil">The last day on which it is taken for true.</param>
/// <param name="Value">The answer itself; null where it does not apply.</param>
/// <param name="Comment">Words to it that buyers read.</param>
/// <param name="Subservice">Who performs it, where it is inherited.</param>
/// <param name="Reason">Why it does not apply.</param>
public sealed record LibraryWords(AnswerState State, Classification Label, DateOnly ValidUntil, LibraryValue? Value, string? Comment = null, string? Subservice = null, string? Reason = null)
{
    /// <summary>For how many months an answer is taken for true where nobody says otherwise.</summary>
    public const int UsualMonths = 12;

    /// <summary>What an answer says that can be kept; null where it says nothing of that kind: nothing at all, a refusal, or a file alone.</summary>
    public static LibraryWords? Of(FrozenQuestion question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        var said = answer.Draft.Submitted(question, []);
        var value = said.Value is { } given ? LibraryValue.Of(question, given) : null;
        var says = said.State switch
        {
            AnswerState.Answered or AnswerState.Inherited => value is not null,
            AnswerState.NotApplicable => !string.IsNullOrWhiteSpace(said.Reason),
            AnswerState.Declined or AnswerState.Unanswered or AnswerState.Hidden => false,
        };
        return says ? new(said.State, said.Label, DateOnly.FromDateTime(answer.SavedAt.UtcDateTime).AddMonths(UsualMonths), value, said.Comment, said.Subservice, said.Reason) : null;
    }

    /// <summary>The same as an answer to a question; null where the question cannot take it. A comment that says how the value was put goes with a value in other words.</summary>
    public AnswerDraft? For(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (State is AnswerState.NotApplicable) return question.AllowNotApplicable ? new(State, Label, Comment: Comment, Reason: Reason) : null;
        return Value?.For(question) is { } value ? new(State, Label, value, Comment, Subservice) : null;
    }

    /// <summary>Whether another says the same, whatever its label and end.</summary>
    public bool SaysAs(LibraryWords other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return State == other.State && Lines().SequenceEqual(other.Lines(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What it says line by line, without the comment.</summary>
    public IReadOnlyList<string> Lines() => State switch
    {
        AnswerState.Inherited => [.. Value?.Lines() ?? [], $"Performed by {Subservice}"],
        AnswerState.NotApplicable => [$"Not applicable: {Reason}"],
        AnswerState.Answered or AnswerState.Declined or AnswerState.Unanswered or AnswerState.Hidden => Value?.Lines() ?? [],
    };
}
