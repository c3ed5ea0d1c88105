using System.Globalization;
using Governance.Domain.Questionnaires;
using Governance.Formats.Questionnaires.Sheets;

namespace Governance.Formats.Questionnaires;

/// <summary>A question that was read, and what had been answered to it.</summary>
/// <param name="Question">As a template would ask it.</param>
/// <param name="Id">Its identifier in the file; null where it has none.</param>
/// <param name="Place">Where it stands, for people: a sheet's cell, or a path in JSON.</param>
/// <param name="Cell">Where it stands in a table; null in JSON.</param>
/// <param name="Answer">The answer, never blank; null for none.</param>
/// <param name="Comment">The comment, never blank; null for none.</param>
public sealed record ReadQuestion(Question Question, string? Id, string Place, QuestionCell? Cell, string? Answer, string? Comment)
{
    /// <summary>Whether its comment says the opposite of its answer.</summary>
    public bool IsGainsaid => Contradictions.Gainsays(Answer ?? "", Comment ?? "");

    /// <summary>Whether the answer says that the question does not apply, and nothing else.</summary>
    public bool DoesNotApply => Answer is not null && AnswerForms.IsNotApplicable(Answer);

    /// <summary>Where the answer stands, or the question where the file has no place of its own for answers.</summary>
    public string AnswerPlace => Cell is { } cell && (cell.AnswerColumn ?? cell.MarkedColumn) is { } column ? string.Create(CultureInfo.InvariantCulture, $"{cell.SheetName}!{column}{cell.Row}") : Place;

    /// <summary>What its answer's cell offers to choose from, in the words of the file; empty where it takes any.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];
}
