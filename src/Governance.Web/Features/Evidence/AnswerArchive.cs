using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Intake;

namespace Governance.Web.Features.Evidence;

/// <summary>What a zip with a questionnaire's workbook brings: the files that the workbook names.</summary>
/// <param name="Files">The files to take in, each with the questions it belongs to.</param>
/// <param name="Standing">Names of files that stand beside their answers already; they are passed over.</param>
/// <param name="Problems">What is in the way of taking any, each with its place, as a sentence.</param>
public sealed record AnswerArchive(IReadOnlyList<ArchivedFile> Files, IReadOnlyList<string> Standing, IReadOnlyList<string> Problems)
{
    /// <summary>Reads the workbook, and finds its files.</summary>
    /// <exception cref="Refused">There is no workbook of this questionnaire or more than one, it names nothing new, or the archive is damaged.</exception>
    public static async Task<AnswerArchive> ReadAsync(GuardedArchive archive, string fileName, OpenQuestionnaire open, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(open);
        var book = await ArchivedBook.FindAsync(archive, fileName, open, stop);
        var named = book.Rows.Answers.SelectMany(answer => answer.Files.Select(file => (Answer: answer, File: file))).ToLookup(n => Stands(open, n.Answer.Question, n.File));
        if (!named[false].Any()) throw new Refused(AnswerArchiveRefusals.NothingNamed.With(fileName));
        var entries = archive.Names.Where(name => !string.Equals(name, book.Entry, StringComparison.Ordinal)).ToLookup(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
        List<string> problems = [.. named[false].Select(n => Problem(open, n.Answer, n.File, archive, entries)).OfType<string>()];
        List<string> standing = [.. named[true].Select(n => n.File.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new(problems.Count > 0 ? [] : [.. Taken(named[false], archive, entries)], standing, problems);
    }

    private static IEnumerable<ArchivedFile> Taken(IEnumerable<(BookAnswer Answer, NamedFile File)> named, GuardedArchive archive, ILookup<string?, string> entries) => named
        .GroupBy(n => archive.Has(n.File.Name) ? n.File.Name : entries[Path.GetFileName(n.File.Name)].First(), n => n.Answer.Question, StringComparer.OrdinalIgnoreCase)
        .Select(file => new ArchivedFile(file.Key, [.. file.Distinct(StringComparer.Ordinal)]));

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
        List<string> found = [.. entries[Path.GetFileName(file.Name)]];
        return found.Count switch
        {
            0 => $"{place} there is no file {file.Name} in the zip.",
            1 => null,
            _ => $"{place} {file.Name} stands more than once in the zip, in {string.Join(" and ", found)}. Write its folder, too.",
        };
    }
}
