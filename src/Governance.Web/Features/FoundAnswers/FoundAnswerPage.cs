using Governance.Domain.FoundAnswers;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>One question that is answered from public documents.</summary>
/// <param name="Sheet">The questionnaire with what was found.</param>
/// <param name="Question">The question.</param>
/// <param name="Form">What the fields hold.</param>
public sealed record FoundAnswerPage(FoundSheet Sheet, FrozenQuestion Question, FoundAnswerForm Form)
{
    private const int SpareRows = 2;

    /// <summary>What a reviewer asked when it was returned, the latest first.</summary>
    public IReadOnlyList<string> Queries { get; init; } = [];

    /// <summary>What can be done with the question.</summary>
    public IReadOnlyList<Choice> States => Sheet.Offered is null ? OfPublic : OfOffered;

    private IReadOnlyList<Choice> OfOffered =>
    [
        new(nameof(AnswerState.Answered), "Their questionnaire answers it"),
        .. Question.AllowNotApplicable ? new[] { new Choice(nameof(AnswerState.NotApplicable), "It does not apply", "As their questionnaire says; a reviewer accepts it.") } : [],
        new(nameof(AnswerState.Unanswered), "Their questionnaire does not say", "It counts as unanswered. Say in the comment where one looked."),
    ];

    private IReadOnlyList<Choice> OfPublic =>
    [
        new(nameof(AnswerState.Answered), "A public document answers it"),
        .. Question.AllowNotApplicable ? new[] { new Choice(nameof(AnswerState.NotApplicable), "It does not apply", "As a public document shows; a reviewer accepts it.") } : [],
        new(nameof(AnswerState.Unanswered), "Nothing public tells", "It counts as unanswered. Say in the comment where one looked."),
    ];

    /// <summary>The rows of a table with room for more.</summary>
    public IReadOnlyList<Dictionary<string, string?>> Rows => [.. Form.Rows ?? [], .. Enumerable.Range(0, SpareRows).Select(_ => new Dictionary<string, string?>(StringComparer.Ordinal))];

    /// <summary>Key of the question before or after this one, among those asked; null at the ends.</summary>
    public string? Neighbour(int step)
    {
        var keys = Sheet.Document.Questions().Select(q => q.Key).Where(Sheet.Asked.Contains).ToList();
        var at = keys.IndexOf(Question.Key) + step;
        return at >= 0 && at < keys.Count ? keys[at] : null;
    }
}
