using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.AnswerBooks;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Taking a workbook home and bringing it back; what it would change, once it was read.</summary>
/// <param name="Open">The questionnaire.</param>
/// <param name="Visit">Who looks at it, and where.</param>
/// <param name="Form">What was sent.</param>
public sealed record BookReadingPage(OpenQuestionnaire Open, Visit Visit, BookReadingForm Form)
{
    /// <summary>The address of the questionnaire.</summary>
    public string Own => Visit.Own;

    /// <summary>What would be done with each answer; null before a workbook was read.</summary>
    public IReadOnlyList<PlannedAnswer>? Plan { get; init; }

    /// <summary>What was not read.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The name of the file.</summary>
    public string FileName => Form.File?.FileName ?? "";

    /// <summary>The answers with an outcome.</summary>
    public IReadOnlyList<PlannedAnswer> With(BookOutcome outcome) => [.. (Plan ?? []).Where(planned => planned.Outcome == outcome)];

    /// <summary>Those that are saved without a choice.</summary>
    public IReadOnlyList<PlannedAnswer> Saved => [.. (Plan ?? []).Where(planned => planned.Saves(takesFile: false))];

    /// <summary>How many files the workbook names; they come in a zip.</summary>
    public int Named => (Plan ?? []).SelectMany(planned => planned.Read.Files).Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>What is sent back to be saved: nothing of what stays as it is.</summary>
    public string Rows => ContentJson.Write(new AnswerBookRows([.. (Plan ?? []).Where(planned => planned.Saves(takesFile: true)).Select(planned => planned.Read with { Files = [] })], []));

    /// <summary>The plan that the page shows, of what is sent back.</summary>
    public string Seen => (Plan ?? []).Where(planned => planned.Saves(takesFile: true)).Seen();

    /// <summary>A question by its number and text.</summary>
    public string Titled(PlannedAnswer planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return $"{Open.Sheet.Document.Place(planned.Question.Key)} {planned.Question.Text}";
    }

    /// <summary>The cells that cannot be taken, each with the number of its question.</summary>
    public IEnumerable<string> Refusals => With(BookOutcome.Refused).SelectMany(planned => planned.Refused.Select(cell => $"Question {Open.Sheet.Document.Place(planned.Question.Key)}, {cell.Sheet} {cell.Address}: {cell.Reason}"));

    /// <summary>What stays as it is and why, with its questions; nothing where there are none.</summary>
    public IEnumerable<(string Why, IReadOnlyList<PlannedAnswer> Answers)> Staying
    {
        get
        {
            var same = With(BookOutcome.Same).ToLookup(planned => planned.Overtaken);
            (string, IReadOnlyList<PlannedAnswer>)[] parts = [("changed in the portal alone, where the answer stays", [.. same[true]]), ("the same in both", [.. same[false]])];
            return parts.Where(part => part.Item2.Count > 0);
        }
    }

    /// <summary>The fields in which an answer would change, each with its cell, before and after. That a question with an answer is answered is no change of its own: nobody touched a cell for it.</summary>
    public static IEnumerable<(string Heading, string? Address, string Before, string After)> Differences(PlannedAnswer planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var before = planned.Stands?.Draft ?? ShownAnswer.Nothing;
        foreach (var field in Enum.GetValues<BookField>())
        {
            var (was, is_) = (Text(planned.Question, before, field), Text(planned.Question, planned.After, field));
            if (field is BookField.State && Follows(before.State) && Follows(planned.After.State)) continue;
            if (!string.Equals(was, is_, StringComparison.Ordinal)) yield return (AnswerBookWords.Heading(field), planned.Read.Address(field), was, is_);
        }
    }

    // whether it is the state that an answer has by itself
    private static bool Follows(AnswerState state) => state is AnswerState.Answered or AnswerState.Unanswered;

    private static string Text(FrozenQuestion question, AnswerDraft draft, BookField field) => AnswerBookWords.Text(question, ShownAnswer.Of(question, draft), field);
}
