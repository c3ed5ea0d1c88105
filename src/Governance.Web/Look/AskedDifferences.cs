using Governance.Domain.Questionnaires;

namespace Governance.Web.Look;

/// <summary>What is different between two versions of a question as the vendor sees it, field by field, in words.</summary>
public static class AskedDifferences
{
    /// <summary>The fields that differ, each with what was said before and what is said now.</summary>
    /// <param name="before">The question as it was asked, and the questionnaire around it.</param>
    /// <param name="after">As it is asked.</param>
    public static IEnumerable<(string Field, string Before, string After)> Of((FrozenQuestion Question, FrozenQuestionnaire In) before, (FrozenQuestion Question, FrozenQuestionnaire In) after) =>
        Said(before.Question, before.In).Zip(Said(after.Question, after.In), (old, now) => (old.Field, old.Text, now.Text)).Where(pair => !string.Equals(pair.Item2, pair.Item3, StringComparison.Ordinal));

    private static IEnumerable<(string Field, string Text)> Said(FrozenQuestion question, FrozenQuestionnaire within) =>
    [
        ("Question", question.Text),
        ("Answered with", question.Type.Word()),
        ("Answers", string.Join("; ", question.Options.Select(o => $"{o.Label}{(o.AsksCompensating ? ", asks for the compensating control" : "")}"))),
        ("Unit", question.Unit ?? ""),
        ("Limits", FigureWords.Limits(question.Minimum, question.Maximum, question.Whole) ?? ""),
        ("Columns", string.Join(", ", question.Columns.Select(c => $"{c.Label} ({c.Type.ToString().ToLowerInvariant()})"))),
        ("May not apply", question.AllowNotApplicable ? "yes" : "no"),
        ("Asked", question.Condition is { } condition ? "only if " + condition.InWords(within) : "always"),
        ("Evidence", QuestionDifferences.Evidence(question.Evidence)),
    ];
}
