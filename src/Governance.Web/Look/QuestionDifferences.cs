using System.Globalization;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Look;

/// <summary>What is different between two versions of a question, field by field, in words.</summary>
public static class QuestionDifferences
{
    /// <summary>The fields that differ, each with what was said before and what is said now.</summary>
    /// <param name="before">The older question and the template around it, which gives conditions their words.</param>
    /// <param name="after">The newer one.</param>
    public static IEnumerable<(string Field, string Before, string After)> Of((Question Question, FrozenQuestionnaire In) before, (Question Question, FrozenQuestionnaire In) after) =>
        Said(before.Question, before.In).Zip(Said(after.Question, after.In), (old, now) => (old.Field, old.Text, now.Text)).Where(pair => !string.Equals(pair.Item2, pair.Item3, StringComparison.Ordinal));

    private static IEnumerable<(string Field, string Text)> Said(Question question, FrozenQuestionnaire within) =>
    [
        ("Question", question.Text),
        ("Answered with", question.Type.Word()),
        ("Answers", string.Join("; ", question.Options.Select(o => $"{o.Label}{Earns(o.Credit)}{(o.AsksCompensating ? ", asks for the compensating control" : "")}{(o.StandsAlone ? ", not together with others" : "")}"))),
        ("Unit", question.Unit ?? ""),
        ("Limits", FigureWords.Limits(question.Minimum, question.Maximum, question.Whole) ?? ""),
        ("Bands", string.Join("; ", question.Bands.Select(band => band.Word()))),
        ("Columns", string.Join(", ", question.Columns.Select(c => $"{c.Label} ({c.Type.ToString().ToLowerInvariant()})"))),
        ("Weight", question.Weight.ToString("0.####", CultureInfo.InvariantCulture)),
        ("Critical", YesNo(question.Critical)),
        ("Proof it takes", question.Need.Word()),
        ("May not apply", YesNo(question.AllowNotApplicable)),
        ("Asked", question.Condition is { } condition ? "only if " + condition.InWords(within) : "always"),
        ("Controls", string.Join(", ", question.Controls)),
        ("Evidence", Evidence(question.Evidence)),
        ("Why we ask", question.Why ?? ""),
        ("What good looks like", question.Good ?? ""),
    ];

    private static string Earns(decimal? credit) => credit is { } earned ? $" ({earned.ToString("0.####", CultureInfo.InvariantCulture)})" : "";

    private static string YesNo(bool yes) => yes ? "yes" : "no";

    /// <summary>What evidence is asked for, in words; empty where none is.</summary>
    internal static string Evidence(EvidenceRequirement? evidence) => evidence is null ? "" : string.Join("; ", new[]
    {
        evidence.Required ? "required" : "asked for",
        evidence.What ?? "",
        string.Join(", ", evidence.Kinds.Select(kind => kind.Word())),
        string.Join(", ", evidence.Bases.Select(basis => basis.Word())),
    }.Where(part => part.Length > 0));
}
