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

    /// <summary>Where the claim comes from: what was chosen, and the table that gives its credit.</summary>
    public string ClaimWhy
    {
        get
        {
            if (!Score.Covered) return "nothing is claimed, as it has no answer";
            var keyed = Whole.Facts.Keyed(Question.Key);
            if (keyed.Credits is { } credits) return "by the table " + string.Join(", ", Question.Options.Select(option => $"{option.Label} {Number(credits.GetValueOrDefault(option.Key))}"));
            return keyed.Bands is { } bands ? "by the table " + string.Join(", ", bands.Select(JudgementWords.Word)) : "as determined, since the question has no table";
        }
    }

    /// <summary>Why it is left out.</summary>
    public string LeftOutWhy => Score.State is AnswerState.Hidden
        ? $"the determined answer to {string.Join(" and ", HiddenBy)} hides it"
        : "it does not apply, and that was accepted";

    /// <summary>The questions whose answers decide whether this one is asked.</summary>
    public IReadOnlyList<string> HiddenBy => Score.State is AnswerState.Hidden ? Question.Condition?.Questions() ?? [] : [];

    /// <summary>What a file weighs by itself, as of the day of the score.</summary>
    public string Weighs(EvidenceJudgement judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        return ScoreRules.GovernanceScore1.StandingOf(judged.Verdict.ToScore(Question.Key, judged.AcceptedOn), Whole.Result.Input.AsOf).Sentence(Whole.Result.Input.AsOf);
    }

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
