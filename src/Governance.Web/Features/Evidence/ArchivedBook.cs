using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Formats.AnswerBooks;
using Governance.Intake;

namespace Governance.Web.Features.Evidence;

/// <summary>The questionnaire's workbook in a zip.</summary>
/// <param name="Entry">Its name in the zip.</param>
/// <param name="Rows">What it says.</param>
public sealed record ArchivedBook(string Entry, AnswerBookRows Rows)
{
    // every other workbook is evidence; no questionnaire's is as large or one of so many
    private const int MostTried = 20, MaxBytes = 8 << 20;

    /// <summary>Finds it among all the workbooks of the zip.</summary>
    /// <exception cref="Refused">There is none, or more than one.</exception>
    public static async Task<ArchivedBook> FindAsync(GuardedArchive archive, string fileName, OpenQuestionnaire open, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(open);
        List<ArchivedBook> books = [];
        Refused? other = null;
        foreach (var entry in archive.Names.Where(name => IsWorkbook(name) && archive.SizeOf(name) <= MaxBytes).OrderBy(archive.SizeOf).Take(MostTried).ToList())
        {
            try
            {
                books.Add(new(entry, await ReadAsync(archive, entry, open, stop)));
            }
            catch (Refused refused)
            {
                // what is no workbook of a questionnaire is a document like any other; one of another questionnaire is told where there is no right one
                if (refused.Refusal.Name is nameof(AnswerBookRefusals.OtherQuestionnaire) or nameof(AnswerBookRefusals.OtherVersion)) other ??= refused;
            }
        }
        return books.Count switch
        {
            0 => throw other ?? new Refused(AnswerArchiveRefusals.NoWorkbook.With(fileName)),
            1 => books[0],
            _ => throw new Refused(AnswerArchiveRefusals.TwoWorkbooks.With(fileName, string.Join(", ", books.Select(book => book.Entry)))),
        };
    }

    // not what a Mac or an open Excel leaves beside a file
    private static bool IsWorkbook(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !Path.GetFileName(name).StartsWith("._", StringComparison.Ordinal) && !Path.GetFileName(name).StartsWith("~$", StringComparison.Ordinal);

    private static async Task<AnswerBookRows> ReadAsync(GuardedArchive archive, string entry, OpenQuestionnaire open, CancellationToken stop)
    {
        await using var packed = archive.Read(entry);
        using var content = new MemoryStream();
        await packed.CopyToAsync(content, stop);
        content.Position = 0;
        return AnswerBookReader.Read(entry, content, open.Questionnaire, open.Sheet.Document);
    }
}
