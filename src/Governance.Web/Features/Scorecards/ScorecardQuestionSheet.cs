using Governance.Domain.Scorecards;
using Governance.Domain.Scoring;
using Governance.Formats.Workbooks;
using Governance.Web.Look;

namespace Governance.Web.Features.Scorecards;

/// <summary>Writes every question of a scorecard with its answer, its weight, and the credits that were claimed and proven.</summary>
internal static class ScorecardQuestionSheet
{
    private const int Decimals = 6;

    private static readonly IReadOnlyList<StyledColumn> Columns =
    [
        new("Question", 14), new("Text", 60, ColumnFormat.Wrapped), new("Critical", 10), new("Answer", 16), new("Value", 20, ColumnFormat.Wrapped), new("Weight", 10), new("Claimed credit", 10), new("Proven credit", 10),
        new("Determination", 16), new("Reason", 50, ColumnFormat.Wrapped), new("Points proven", 10, ColumnFormat.Score), new("Points claimed", 10, ColumnFormat.Score), new("Holds the band", 26), new("Why this credit", 70, ColumnFormat.Wrapped),
    ];

    /// <summary>Writes the sheet.</summary>
    public static void Write(StyledSheet sheet, ScorecardDocument document)
    {
        var result = document.Scored();
        var scores = result.Questions.ToDictionary(score => score.Question.Key, StringComparer.Ordinal);
        var answers = result.Input.Answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        sheet.Table(Columns, document.Questions.Select(question => Row(question, scores[question.Key], answers.GetValueOrDefault(question.Key))));
    }

    private static IReadOnlyList<StyledCell> Row(ScorecardQuestion question, QuestionScore score, ScoreAnswer? answer) =>
    [
        question.Key, question.Text, question.Critical ? "critical" : null, question.State.Word(), Value(answer), (decimal?)score.Question.Weight,
        score.Counts ? (decimal?)score.Credit : null, score.Counts ? (decimal?)score.Proven.Rounded(Decimals) : null,
        ((StyledCell)(question.Determination?.Word() ?? "Open")).In(ToneOf(question.Determination)), question.Reason, question.Proven, question.Claimed, question.Holds?.Brief(), score.CreditWhy(),
    ];

    // options by their keys, as the input has them; what is typed in words moves no figure and is not quoted
    private static StyledCell Value(ScoreAnswer? answer) => answer?.Number is { } number ? (decimal?)number : answer is { Values.Length: > 0 } ? string.Join(", ", answer.Values) : (string?)null;

    private static CellTone ToneOf(DeterminationStatus? status) => status switch
    {
        DeterminationStatus.Satisfied => CellTone.Good,
        DeterminationStatus.Partial => CellTone.Watch,
        DeterminationStatus.NotSatisfied => CellTone.Poor,
        null => CellTone.Neutral,
    };
}
