using System.Globalization;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.Questionnaires;

/// <summary>How states and gaps are said to the people who answer.</summary>
internal static class QuestionnaireWords
{
    /// <summary>The state as a word.</summary>
    public static string Word(this AnswerState state) => state switch
    {
        AnswerState.Answered => "Answered",
        AnswerState.Inherited => "Inherited",
        AnswerState.Declined => "Declined",
        AnswerState.Unanswered => "Not answered",
        AnswerState.NotApplicable => "Not applicable",
        AnswerState.Hidden => "Not asked",
    };

    /// <summary>What an answer lacks, as the thing to do.</summary>
    public static string Word(this AnswerGap gap) => gap switch
    {
        AnswerGap.Answer => "Not answered",
        AnswerGap.Reason => "Reason missing",
        AnswerGap.Subservice => "Organization not named",
        AnswerGap.Evidence => "Required evidence missing",
    };

    /// <summary>How far a section is, for the list of sections.</summary>
    public static SectionState State(this SectionProgress progress) => progress switch
    {
        { Asked: 0 } => SectionState.NotApplicable,
        { Returned: > 0 } => SectionState.Returned,
        var all when all.Complete == all.Asked => SectionState.Ready,
        { Begun: true } => SectionState.InProgress,
        _ => SectionState.NotStarted,
    };

    /// <summary>An answer in a few lines: what was said, then what was added to it.</summary>
    public static string Summary(this AnswerDraft draft, FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(question);
        string?[] lines = draft.State switch
        {
            AnswerState.Answered => [Value(draft, question)],
            AnswerState.Inherited => [Value(draft, question), $"Performed by {draft.Subservice ?? "a subservice organization"}"],
            AnswerState.NotApplicable or AnswerState.Declined => [draft.State.Word(), draft.Reason, draft.Offer],
            AnswerState.Unanswered or AnswerState.Hidden => [draft.State.Word()],
        };
        return string.Join('\n', lines.Append(draft.Comment).Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    private static string? Value(AnswerDraft draft, FrozenQuestion question) => draft.Value is not { } value ? null : question.Type switch
    {
        QuestionType.Choice or QuestionType.Multiple => string.Join(", ", question.Options.Where(option => value.Values.Contains(option.Key, StringComparer.Ordinal)).Select(option => option.Label)),
        QuestionType.Number => string.Create(CultureInfo.InvariantCulture, $"{value.Number:0.######} {question.Unit}").TrimEnd(),
        QuestionType.Text => value.Text,
        QuestionType.Date => value.On?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        QuestionType.Table => value.Rows.Count == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{value.Rows.Count} rows"),
        QuestionType.File => null,
    };

    /// <summary>Minutes in words: "about 25 minutes left".</summary>
    public static string? Words(this TimeSpan? left) => left switch
    {
        null => null,
        { TotalMinutes: < 1.5 } => "about a minute left",
        { TotalMinutes: < 55 } time => $"about {Rounded(time.TotalMinutes)} minutes left",
        { TotalHours: < 1.5 } => "about an hour left",
        { } time => $"about {Math.Round(time.TotalHours):0} hours left",
    };

    private static int Rounded(double minutes) => minutes < 10 ? (int)Math.Round(minutes) : (int)Math.Round(minutes / 5) * 5;
}
