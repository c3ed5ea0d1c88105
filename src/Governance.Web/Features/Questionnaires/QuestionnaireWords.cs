using System.Globalization;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Access;
using Governance.Web.Look;

namespace Governance.Web.Features.Questionnaires;

/// <summary>How states and gaps are said to the people who answer.</summary>
internal static class QuestionnaireWords
{
    // of a longer reason the list of sections would be nothing but it
    private const int MostReason = 200;

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

    /// <summary>That it asks only a part of what was asked last time; null where it asks the whole.</summary>
    public static string? Gap(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return questionnaire.WholeQuestions is { } whole ? $"This asks only what was not proven last time, {questionnaire.Questions} of {FigureWords.Of(whole, "question")}; the others need no answer now." : null;
    }

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

    /// <summary>What a section's state does not say: why nothing of it counts as answered, or how much of it does.</summary>
    public static string? Aside(this AnswerSheet sheet, FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(section);
        var asked = section.Questions.Where(question => sheet.Asked.Contains(question.Key)).ToList();
        var aside = asked.Where(sheet.IsSetAside).ToList();
        if (asked.Count == 0) return "Other answers say that nothing here applies.";
        if (aside.Count == 0) return null;
        if (aside.Count < asked.Count) return $"{asked.Count(question => sheet.Gaps(question).Count == 0) - aside.Count} answered, {aside.Count} not applicable";
        return aside.Select(question => sheet.Of(question)!.Reason).Distinct(StringComparer.Ordinal).ToList() is [{ Length: <= MostReason } reason] ? reason : "Each of its questions has its reason.";
    }

    /// <summary>How far all of it is, in a sentence that tells what is answered from what does not apply.</summary>
    public static string Done(this AnswerSheet sheet, string service)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var answered = sheet.Complete - sheet.NotApplicable;
        return $"{answered} of {FigureWords.Of(sheet.Questions.Count, "question")} about {service} {(answered == 1 ? "is" : "are")} answered{(sheet.NotApplicable == 0 ? "" : $", {sheet.NotApplicable} not applicable")}{(sheet.Returned == 0 ? "" : $", {sheet.Returned} returned to you")}.";
    }

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

    /// <summary>All that one of two versions holds, where they stand side by side: what was said, and what lies around it.</summary>
    public static string Holds(this AnswerDraft draft, FrozenQuestion question, IEnumerable<string> attached)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (said, files) = (draft.State is AnswerState.Unanswered ? draft.Comment : draft.Summary(question), string.Join(", ", attached));
        string?[] lines =
        [
            string.IsNullOrWhiteSpace(said) ? "No answer yet" : said,
            string.IsNullOrWhiteSpace(draft.Compensating) ? null : $"Compensating control: {draft.Compensating}{(draft.CompensatingUntil is { } until ? $", until {until.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : "")}",
            files.Length == 0 ? null : $"Attached: {files}",
            $"Label: {draft.Label.Word()}",
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    /// <summary>Whether two versions hold values of which only one can be the answer.</summary>
    public static bool Excludes(this AnswerDraft draft, AnswerDraft other, FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(question);
        return question.Type is QuestionType.Choice or QuestionType.Number or QuestionType.Date
            && Value(draft, question) is { Length: > 0 } one && Value(other, question) is { Length: > 0 } two && !string.Equals(one, two, StringComparison.Ordinal);
    }

    private static string? Value(AnswerDraft draft, FrozenQuestion question) => draft.Value is not { } value ? null : question.Type switch
    {
        QuestionType.Choice or QuestionType.Multiple => string.Join(", ", question.Options.Where(option => value.Values.Contains(option.Key, StringComparer.Ordinal)).Select(option => option.Label)),
        QuestionType.Number => string.Create(CultureInfo.InvariantCulture, $"{value.Number:0.######} {question.Unit}").TrimEnd(),
        QuestionType.Text => value.Text,
        QuestionType.Date => value.On?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        QuestionType.Table => FigureWords.Of(value.Rows.Count, "row"),
        QuestionType.File => null,
    };

    /// <summary>What numbers a question takes: "A whole number, 0 or more."; null where it takes any.</summary>
    public static string? Limits(this FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return FigureWords.Limits(question.Minimum, question.Maximum, question.Whole) is { } words ? char.ToUpperInvariant(words[0]) + words[1..] + "." : null;
    }

    /// <summary>The keys that a telephone offers for a number.</summary>
    public static string Keys(this FrozenQuestion question) => question is { Whole: true, Minimum: >= 0 } ? "numeric" : "decimal";

    /// <summary>The form in which the browser takes a number; a field of the browser's own kind for numbers would send nothing for a mistyped one, and lose it.</summary>
    public static string Pattern(this FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return @"\s*" + (question.Minimum >= 0 ? "" : "-?") + (question.Whole ? @"\d+" : @"(\d+(\.\d*)?|\.\d+)") + @"\s*";
    }

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
