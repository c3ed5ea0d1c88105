using System.Globalization;
using Governance.Domain.Canonical;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerBooks;

/// <summary>Lays what a workbook says beside the answers as they stand.</summary>
public static class AnswerBookPlan
{
    /// <summary>What would be done with each answer that was read, in the order of the questions. A newer answer of the portal is never overwritten unasked.</summary>
    public static IReadOnlyList<PlannedAnswer> Of(Questionnaire questionnaire, AnswerSheet sheet, AnswerBookRows rows)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(rows);
        var read = rows.Answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        return [.. sheet.Document.Questions().Where(question => read.ContainsKey(question.Key)).Select(question => Of(questionnaire, question, read[question.Key], sheet.Of(question)))];
    }

    /// <summary>What a plan shows, as a short text: another outcome of any answer, or another answer in the portal, makes another.</summary>
    public static string Seen(this IEnumerable<PlannedAnswer> plan) => CanonicalHash.Of(string.Join('\n', plan.Select(p =>
        string.Create(CultureInfo.InvariantCulture, $"{p.Question.Key} {p.Outcome} {p.Stands?.Version}"))));

    private static PlannedAnswer Of(Questionnaire questionnaire, FrozenQuestion question, BookAnswer read, Answer? stands)
    {
        var before = stands?.Draft ?? ShownAnswer.Nothing;
        if (read.Refused.Count > 0) return new(question, read, stands, before, BookOutcome.Refused, read.Refused);
        var after = read.Over(question, stands?.Draft);
        if (ShownAnswer.Alike(question, after, before)) return new(question, read, stands, before, BookOutcome.Same, []);
        var overtaken = read.Version != stands?.Version;
        // nobody touched it in the workbook
        if (overtaken && string.Equals(read.Shown, ShownAnswer.Hash(question, read.Draft), StringComparison.Ordinal)) return new(question, read, stands, before, BookOutcome.Same, []) { Overtaken = true };
        if (Why(questionnaire, question, after) is { } refusal) return new(question, read, stands, before, BookOutcome.Refused, [new(read.Sheet, read.Address(BookField.Answer) ?? read.Cells[0].Address, refusal)]);
        return new(question, read, stands, after, overtaken && stands is not null ? BookOutcome.Conflict : stands is null ? BookOutcome.New : BookOutcome.Changed, []);
    }

    // what saving it by hand would be told
    private static string? Why(Questionnaire questionnaire, FrozenQuestion question, AnswerDraft draft)
    {
        try
        {
            questionnaire.MustTakeAnswerTo(question.Key);
            draft.MustFit(question);
            return null;
        }
        catch (Refused refused)
        {
            return refused.Message;
        }
    }
}
