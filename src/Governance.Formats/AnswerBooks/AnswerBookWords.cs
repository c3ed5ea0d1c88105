using System.Globalization;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.AnswerBooks;

/// <summary>How a workbook of answers says what the portal says with buttons.</summary>
public static class AnswerBookWords
{
    /// <summary>What stands beside an option that is chosen.</summary>
    public const string Chosen = "Yes";

    /// <summary>The heading of what is filled in.</summary>
    public static string Heading(BookField field) => field switch
    {
        BookField.State => "How you deal with it",
        BookField.Answer => "Answer",
        BookField.Comment => "Comment",
        BookField.Reason => "Reason",
        BookField.Subservice => "Performed by",
        BookField.Offer => "Offered instead",
        BookField.Compensating => "Compensating control",
        BookField.CompensatingUntil => "Until",
        BookField.Label => "Label",
    };

    /// <summary>A way to deal with a question; empty where nothing was said.</summary>
    public static string Word(AnswerState state) => state switch
    {
        AnswerState.Answered => "We answer",
        AnswerState.Inherited => "A subservice organization performs it",
        AnswerState.NotApplicable => "Not applicable",
        AnswerState.Declined => "We decline",
        AnswerState.Unanswered or AnswerState.Hidden => "",
    };

    /// <summary>A label.</summary>
    public static string Word(Classification label) => label switch
    {
        Classification.Public => "Public",
        Classification.Internal => "Internal",
        Classification.Confidential => "Confidential",
        Classification.Restricted => "Restricted",
        Classification.PreRelease => "Pre-release",
    };

    /// <summary>What a question's cell offers to choose from: its options by label, and by label and key where two read alike.</summary>
    public static IReadOnlyList<(string Key, string Text)> Options(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var alike = question.Options.GroupBy(option => Flat(option.Label), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. question.Options.Select(option => (option.Key, alike.Contains(Flat(option.Label)) ? $"{Flat(option.Label)} ({option.Key})" : Flat(option.Label)))];
    }

    /// <summary>What a field of an answer says, for people to read; empty where it says nothing.</summary>
    public static string Text(FrozenQuestion question, AnswerDraft draft, BookField field)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return field switch
        {
            BookField.State => Word(draft.State),
            BookField.Answer => draft.Value is { } value ? string.Join('\n', AnswerText.Of(question, value)) : "",
            BookField.Comment => draft.Comment ?? "",
            BookField.Reason => draft.Reason ?? "",
            BookField.Subservice => draft.Subservice ?? "",
            BookField.Offer => draft.Offer ?? "",
            BookField.Compensating => draft.Compensating ?? "",
            BookField.CompensatingUntil => draft.CompensatingUntil?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "",
            BookField.Label => Word(draft.Label),
        };
    }

    /// <summary>The form in which a question takes its answer.</summary>
    internal static string Form(FrozenQuestion question, string? table) => question.Type switch
    {
        QuestionType.Choice => "Choose one from the list.",
        QuestionType.Multiple => "Choose in the rows below, one per option.",
        QuestionType.Number => $"{(question.Whole ? "A whole number" : "A number")} in {question.Unit}{Limits(question)}.",
        QuestionType.Text => "In words.",
        QuestionType.Date => "A day, such as 2026-11-20.",
        QuestionType.Table => $"Fill in the tab {table}.",
        QuestionType.File => "Attach the file in the portal.",
    };

    /// <summary>A label or option in one line, as a list to choose from shows it.</summary>
    internal static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Limits(FrozenQuestion question) => (question.Minimum, question.Maximum) switch
    {
        ({ } least, { } most) => $", from {Plain(least)} to {Plain(most)}",
        ({ } least, null) => $", {Plain(least)} or more",
        (null, { } most) => $", {Plain(most)} or less",
        (null, null) => "",
    };

    private static string Plain(decimal limit) => limit.ToString("0.######", CultureInfo.InvariantCulture);
}
