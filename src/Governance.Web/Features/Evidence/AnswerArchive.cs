using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Formats.AnswerBooks;
using Governance.Intake;

namespace Governance.Web.Features.Evidence;

/// <summary>A zip with a questionnaire's workbook and the files that the workbook names.</summary>
/// <param name="Files">The files to take in, each with the questions it belongs to.</param>
/// <param name="Problems">What is in the way of taking any, each with its place, as a sentence.</param>
public sealed record AnswerArchive(IReadOnlyList<ArchivedFile> Files, IReadOnlyList<string> Problems)
{
    private const string Workbook = ".xlsx";

    /// <summary>Reads the workbook, and finds its files. What stands beside its answer already is passed over.</summary>
    /// <exception cref="Refused">There is no workbook of this questionnaire or more than one, it names nothing new, or the archive is damaged.</exception>
    public static async Task<AnswerArchive> ReadAsync(GuardedArchive archive, string fileName, OpenQuestionnaire open)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(open);
        List<(string Entry, AnswerBookRows Rows)> books = [];
        foreach (var entry in archive.Names.Where(name => name.EndsWith(Workbook, StringComparison.OrdinalIgnoreCase)).ToList())
            if (await RowsAsync(archive, entry, open) is { } rows) books.Add((entry, rows));
        if (books.Count == 0) throw new Refused(AnswerArchiveRefusals.NoWorkbook.With(fileName));
        if (books.Count > 1) throw new Refused(AnswerArchiveRefusals.TwoWorkbooks.With(fileName, string.Join(", ", books.Select(book => book.Entry))));
        var named = books[0].Rows.Answers.SelectMany(answer => answer.Files.Where(file => !Stands(open, answer.Question, file)).Select(file => (Answer: answer, File: file))).ToList();
        if (named.Count == 0) throw new Refused(AnswerArchiveRefusals.NothingNamed.With(fileName));
        var entries = archive.Names.Where(name => !string.Equals(name, books[0].Entry, StringComparison.Ordinal)).ToLookup(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
        List<string> problems = [.. named.Select(n => Problem(open, n.Answer, n.File, archive, entries)).OfType<string>()];
        return new(problems.Count > 0 ? [] : [.. named.GroupBy(n => Entry(n.File, archive, entries), n => n.Answer.Question, StringComparer.OrdinalIgnoreCase).Select(file => new ArchivedFile(file.Key, [.. file]))], problems);
    }

    // an ordinary workbook is a document like any other
    private static async Task<AnswerBookRows?> RowsAsync(GuardedArchive archive, string entry, OpenQuestionnaire open)
    {
        await using var packed = archive.Read(entry);
        using var content = new MemoryStream();
        await packed.CopyToAsync(content);
        content.Position = 0;
        try
        {
            return AnswerBookReader.Read(entry, content, open.Questionnaire, open.Sheet.Document);
        }
        catch (Refused refused) when (refused.Refusal.Name is nameof(AnswerBookRefusals.NotFromHere))
        {
            return null;
        }
    }

    private static bool Stands(OpenQuestionnaire open, string question, NamedFile file) =>
        open.Documents[question].Any(document => string.Equals(document.Title, ArchivedFile.TitleOf(file.Name), StringComparison.OrdinalIgnoreCase));

    private static string? Problem(OpenQuestionnaire open, BookAnswer answer, NamedFile file, GuardedArchive archive, ILookup<string?, string> entries)
    {
        var place = $"Sheet {answer.Sheet}, {file.Address}:";
        try
        {
            open.Questionnaire.MustTakeAnswerTo(answer.Question);
        }
        catch (Refused refused)
        {
            return $"{place} {refused.Message}";
        }
        if (archive.Has(file.Name)) return null;
        return entries[Path.GetFileName(file.Name)].Count() switch
        {
            0 => $"{place} there is no file {file.Name} in the zip.",
            1 => null,
            _ => $"{place} {file.Name} stands more than once in the zip, in {string.Join(" and ", entries[Path.GetFileName(file.Name)])}. Write its folder, too.",
        };
    }

    private static string Entry(NamedFile file, GuardedArchive archive, ILookup<string?, string> entries) => archive.Has(file.Name) ? file.Name : entries[Path.GetFileName(file.Name)].First();
}
