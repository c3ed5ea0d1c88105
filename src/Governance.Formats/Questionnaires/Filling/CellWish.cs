using Governance.Domain;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>What shall stand in a cell, and what became of that.</summary>
/// <param name="Question">The question.</param>
/// <param name="Field">Answer or comment.</param>
/// <param name="Column">0-based; -1 where there is none.</param>
/// <param name="Value">What shall stand there; null where nothing was said.</param>
internal sealed record CellWish(ReadQuestion Question, FilledField Field, int Column, NewValue? Value)
{
    /// <summary>Why it stands in no cell; null where it does.</summary>
    public Refusal? Refused { get; set; }

    /// <summary>Where the question stands.</summary>
    public QuestionCell Cell => Question.Cell!;

    /// <summary>Whether it is still to be written.</summary>
    public bool IsOpen => Refused is null && Value is not null;

    /// <summary>Sheet and address.</summary>
    public string Place => Column < 0 ? Question.Place : $"{Cell.SheetName}!{CellReference.Of(Column, Cell.Row)}";
}
