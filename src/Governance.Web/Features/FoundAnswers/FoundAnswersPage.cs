using Governance.Domain;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>A questionnaire that our own people answer.</summary>
/// <param name="Sheet">The questionnaire with what was found.</param>
/// <param name="People">Who wrote.</param>
public sealed record FoundAnswersPage(FoundSheet Sheet, IReadOnlyDictionary<UserId, string> People)
{
    /// <summary>The questions of a section that are asked.</summary>
    public IEnumerable<FrozenQuestion> Of(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.Questions.Where(question => Sheet.Asked.Contains(question.Key));
    }

    /// <summary>What was found, cut to a line.</summary>
    public string Says(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = Sheet.Of(question.Key) is { } found ? string.Join(", ", AnswerText.Of(question, found.Value)) : "";
        return text.Length > 120 ? text.Beginning(119) + "…" : text;
    }

    /// <summary>Where a question stands.</summary>
    public (Tone Tone, string Word) Mark(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (Sheet.IsWaiting(question.Key)) return Sheet.Of(question.Key) is null ? (Tone.Info, "To answer") : (Tone.Warn, "Returned");
        return Sheet.Of(question.Key)?.State switch
        {
            AnswerState.Answered => (Tone.Good, "Answered"),
            AnswerState.NotApplicable => (Tone.Neutral, "Does not apply"),
            AnswerState.Unanswered => (Tone.Neutral, Sheet.Offered is null ? "Nothing public tells" : "It does not say"),
            _ => (Tone.Neutral, "Not answered"),
        };
    }

    /// <summary>Who wrote an answer, by name.</summary>
    public string By(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return string.Join(", ", (Sheet.Of(question.Key)?.Authors ?? []).Select(author => People.GetValueOrDefault(author, "somebody who left")));
    }
}
