using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerBooks;

/// <summary>What a workbook says to one question.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Sheet">The name on its tab.</param>
/// <param name="Row">Its row, 1-based.</param>
/// <param name="Draft">What was read; what the workbook has no cell for is as a new answer has it.</param>
public sealed record BookAnswer(string Question, string Sheet, int Row, AnswerDraft Draft)
{
    /// <summary>The version of the answer that the workbook was made from; null where there was none, or the cell is lost.</summary>
    public int? Version { get; init; }
    /// <summary>What it showed then, as <see cref="ShownAnswer.Hash"/>; null where the cell is lost.</summary>
    public string? Shown { get; init; }
    /// <summary>The cells that were read; a field without one was taken out of the sheet, and stays as it is.</summary>
    public IReadOnlyList<BookCell> Cells { get; init; } = [];
    /// <summary>Names of the files that are to stand beside the answer, each with its cell.</summary>
    public IReadOnlyList<NamedFile> Files { get; init; } = [];
    /// <summary>The cells that cannot be taken. One of them is enough to leave the answer as it is.</summary>
    public IReadOnlyList<BookRefusal> Refused { get; init; } = [];

    /// <summary>Where a field stands; null where the sheet has no cell for it.</summary>
    public string? Address(BookField field) => Cells.FirstOrDefault(cell => cell.Field == field)?.Address;

    /// <summary>
    /// The answer that comes of it: field by field what the workbook says, and what stands there where the workbook shows no other,
    /// so that a number beyond the digits of a spreadsheet is not rounded by a comment beside it.
    /// </summary>
    public AnswerDraft Over(FrozenQuestion question, AnswerDraft? stands)
    {
        ArgumentNullException.ThrowIfNull(question);
        var before = stands ?? ShownAnswer.Nothing;
        var shown = ShownAnswer.Of(question, before);
        // without the cell for the state an answer is an answer, in whatever way it was one
        var read = Address(BookField.State) is null && before.State is not Scoring.AnswerState.Unanswered ? Draft with { State = before.State } : Draft;
        var said = ShownAnswer.Of(question, Address(BookField.Answer) is null ? read with { Value = before.Value } : read);
        bool Kept<T>(BookField field, Func<AnswerDraft, T> of) => (field is not BookField.State && Address(field) is null) || EqualityComparer<T>.Default.Equals(of(said), of(shown));
        return new(
            Kept(BookField.State, d => d.State) ? before.State : said.State,
            Kept(BookField.Label, d => d.Label) ? before.Label : said.Label,
            Kept(BookField.Answer, ShownAnswer.Text) ? before.Value : said.Value,
            Kept(BookField.Comment, d => d.Comment) ? before.Comment : said.Comment,
            Kept(BookField.Subservice, d => d.Subservice) ? before.Subservice : said.Subservice,
            Kept(BookField.Reason, d => d.Reason) ? before.Reason : said.Reason,
            Kept(BookField.Offer, d => d.Offer) ? before.Offer : said.Offer,
            Kept(BookField.Compensating, d => d.Compensating) ? before.Compensating : said.Compensating,
            Kept(BookField.CompensatingUntil, d => d.CompensatingUntil) ? before.CompensatingUntil : said.CompensatingUntil);
    }
}
