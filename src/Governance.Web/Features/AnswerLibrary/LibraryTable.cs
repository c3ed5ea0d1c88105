using Governance.Formats.Tables;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>The library as a table to take home.</summary>
internal static class LibraryTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<LibraryRow> Table { get; } = new(
        "answer-library",
        (new("Question", 60), (table, row) => table.Write(row.Answer.Question)),
        (new("Answer", 60), (table, row) => table.Write(string.Join('\n', row.Answer.Words.Lines()))),
        (new("Comment", 60), (table, row) => table.Write(row.Answer.Comment)),
        (new("Label", 14), (table, row) => table.Write(row.Answer.Label.Word())),
        (new("From", 28), (table, row) => table.Write(row.Answer.BuyerName)),
        (new("Reference"), (table, row) => table.Write(row.Answer.Reference)),
        (new("File", 28), (table, row) => table.Write(row.Answer.FileName)),
        (new("Place", 20), (table, row) => table.Write(row.Answer.Place)),
        (new("Controls", 28), (table, row) => table.Write(string.Join(", ", row.Answer.Controls))),
        (new("Answered", 20), (table, row) => table.Write(row.Answer.AnsweredAt)),
        (new("Approved by", 24), (table, row) => table.Write(row.Approver)),
        (new("Approved", 20), (table, row) => table.Write(row.Answer.ApprovedAt)),
        (new("Valid until", 12), (table, row) => table.Write(row.Answer.ValidUntil)),
        (new("Taken out", 20), (table, row) => table.Write(row.Answer.RetiredAt)));
}
