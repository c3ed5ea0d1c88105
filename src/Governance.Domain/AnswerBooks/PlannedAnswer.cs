using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerBooks;

/// <summary>What will be done with an answer out of a workbook, and why.</summary>
/// <param name="Question">The question.</param>
/// <param name="Read">What the workbook says.</param>
/// <param name="Stands">What stands in the portal; null where nothing does.</param>
/// <param name="After">What would stand there then.</param>
/// <param name="Outcome">What will be done.</param>
/// <param name="Refused">The cells that cannot be taken.</param>
public sealed record PlannedAnswer(FrozenQuestion Question, BookAnswer Read, Answer? Stands, AnswerDraft After, BookOutcome Outcome, IReadOnlyList<BookRefusal> Refused)
{
    /// <summary>Whether it is the portal's answer that changed since the workbook was made, while the workbook has it as it was.</summary>
    public bool Overtaken { get; init; }

    /// <summary>Whether it is saved, given what was chosen for it where it is a conflict.</summary>
    public bool Saves(bool takesFile) => Outcome is BookOutcome.New or BookOutcome.Changed || (Outcome is BookOutcome.Conflict && takesFile);
}
