using System.Globalization;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.Scores;

/// <summary>The score of one question, down to answer, evidence, reviewer and formula.</summary>
/// <param name="Whole">The score that it is part of.</param>
/// <param name="Question">As it was asked.</param>
/// <param name="Score">What became of it.</param>
/// <param name="People">Names of those who judged.</param>
public sealed record QuestionScorePage(ScorePage Whole, FrozenQuestion Question, QuestionScore Score, IReadOnlyDictionary<UserId, string> People)
{
    /// <summary>The judgement that holds.</summary>
    public Determination? Determination => Whole.Facts.Determinations.GetValueOrDefault(Question.Key);

    /// <summary>What it brings to the whole; null where it is not counted.</summary>
    public Contribution? Contribution => Whole.Contributions.GetValueOrDefault(Question.Key);

    /// <summary>A person's name.</summary>
    public string Name(UserId id) => People.GetValueOrDefault(id, "somebody who left");

    /// <summary>Where the base comes from.</summary>
    public string BaseWhy
    {
        get
        {
            var judged = Determination is { } made ? $"determined as {made.Status.Sentence()}" : "not determined, so the claim stands";
            var finding = Score.Finding is { } open ? $", held by an open finding of severity {open.Severity.ToString().ToLowerInvariant()}" : "";
            var adverse = Score.Adverse is { } found ? $", held by evidence that found: {found.Result.Word().ToLowerInvariant()}" : "";
            return judged + finding + adverse;
        }
    }

    /// <summary>The assurance with its numbers.</summary>
    public string AssuranceFormula => Score.Best is { } best
        ? $"min(1, {Number(best.Strength)} × {Number(best.Coverage)} × {Number(best.Step)} ÷ {Number(Score.Needed)}) = {Number(Score.Assurance)}"
        : $"0, as no accepted evidence counts; {Number(Score.Needed)} is needed";

    /// <summary>A number as the scorer writes it.</summary>
    public static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A fraction as the scorer writes it.</summary>
    public static string Number(Fraction value) => Number(value.Rounded(6));
}
