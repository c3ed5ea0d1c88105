using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>An answer as it was signed, beside the question as it was asked.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed record StatedAnswer(FrozenQuestion Question, SubmittedAnswer Answer)
{
    /// <summary>The answer in words; empty where nothing was answered.</summary>
    public IReadOnlyList<string> Lines => Answer.Value is { } value ? AnswerText.Of(Question, value) : [];

    /// <summary>What was said beside it, each with what it is.</summary>
    public IEnumerable<string> Notes => new (string Kind, string? Text)[]
    {
        ("Comment", Answer.Comment), ("Performed by", Answer.Subservice), ("Reason", Answer.Reason), ("Offered instead", Answer.Offer), ("Compensating control", Compensating),
    }.Where(note => note.Text is not null).Select(note => $"{note.Kind}: {note.Text}");

    private string? Compensating => Answer.Compensating is { } control && Answer.CompensatingUntil is { } until ? $"{control}, until {until:d MMMM yyyy}" : Answer.Compensating;
}
