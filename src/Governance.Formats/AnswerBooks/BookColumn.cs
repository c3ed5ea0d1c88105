using Governance.Domain.AnswerBooks;

namespace Governance.Formats.AnswerBooks;

/// <summary>A column of a tab with questions.</summary>
/// <param name="Name">In the hidden row, by which it is found again wherever it is moved.</param>
/// <param name="Heading">What people read; empty for a hidden column.</param>
/// <param name="Width">In characters of the standard font.</param>
/// <param name="Field">What is filled in there; null for what only the portal writes.</param>
internal sealed record BookColumn(string Name, string Heading, double Width, BookField? Field = null)
{
    public const string Version = "version", Shown = "shown", Part = "part", Place = "place", Question = "question", Help = "help", Attached = "attached", Files = "files";

    /// <summary>All of them but the first, which holds the mark and the keys; the hidden ones come first.</summary>
    public static IReadOnlyList<BookColumn> All { get; } =
    [
        new(Version, "", 8), new(Shown, "", 8), new(Part, "", 8),
        new(Place, "No.", 6), new(Question, "Question", 46), new(Help, "What is asked for", 40),
        new("state", AnswerBookWords.Heading(BookField.State), 20, BookField.State),
        new("answer", AnswerBookWords.Heading(BookField.Answer), 40, BookField.Answer),
        new("comment", AnswerBookWords.Heading(BookField.Comment), 40, BookField.Comment),
        new("reason", AnswerBookWords.Heading(BookField.Reason), 30, BookField.Reason),
        new("subservice", AnswerBookWords.Heading(BookField.Subservice), 24, BookField.Subservice),
        new("offer", AnswerBookWords.Heading(BookField.Offer), 24, BookField.Offer),
        new("compensating", AnswerBookWords.Heading(BookField.Compensating), 30, BookField.Compensating),
        new("until", AnswerBookWords.Heading(BookField.CompensatingUntil), 12, BookField.CompensatingUntil),
        new("label", AnswerBookWords.Heading(BookField.Label), 14, BookField.Label),
        new(Attached, "Attached in the portal", 30), new(Files, "Files to attach", 30),
    ];
}
