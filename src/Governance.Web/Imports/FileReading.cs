using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Data;
using Governance.Data.Catalogs;
using Governance.Domain;
using Governance.Domain.Catalogs;
using Governance.Domain.Imports;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Imports;

/// <summary>Reads questionnaires of others as they are posted, and again as somebody chose their columns.</summary>
internal static class FileReading
{
    /// <summary>What is read from the file as chosen. Refuses what cannot be read.</summary>
    public static ReadQuestionnaire Read(this ImportedFile file) => Read(file.FileName, file.Content, file.Choices);

    /// <summary>Says which columns of a sheet are what; the sheet as it is read then. Refuses what <see cref="ImportedFile.Choose"/> refuses, and a choice that reads no question.</summary>
    public static ReadSheet Reread(this ImportedFile file, ChosenSheet choice, UserId by)
    {
        file.Choose(choice, by);
        var read = file.Read().Sheets[choice.Sheet];
        return choice.IsTaken && read.Questions == 0 ? throw new Refused(ImportedFileRefusals.NoQuestionsThere) : read;
    }

    /// <summary>A file that was posted, with what it has in common with others of its make. Refuses what is too large or cannot be read.</summary>
    public static async Task<((string Name, string Sha256, byte[] Content) File, string Shape)> TakenAsync(this IFormFile posted, CancellationToken stop)
    {
        if (posted.Length > ImportedFile.MaxBytes) throw new Refused(ImportedFileRefusals.TooLarge);
        using var whole = new MemoryStream((int)posted.Length);
        await posted.CopyToAsync(whole, stop);
        var content = whole.ToArray();
        return ((Seen(posted.FileName), Convert.ToHexStringLower(SHA256.HashData(content)), content), Read(posted.FileName, content, []).Shape());
    }

    /// <summary>What was said of the last file of a make; nothing where there was none.</summary>
    public static async Task<IReadOnlyList<ChosenSheet>> ChoicesAsync<T>(this IQueryable<T> files, string shape, CancellationToken stop) where T : ImportedFile =>
        await files.AsNoTracking().Where(i => i.Shape == shape).OrderByDescending(i => i.ReadAt).Select(i => i.Choices).FirstOrDefaultAsync(stop) ?? [];

    /// <summary>What was read, with the controls that it names: those that no loaded framework has are among its problems.</summary>
    public static async Task<(ReadQuestionnaire Read, KnownControls Known)> WithControlsAsync(this GovernanceDb db, ReadQuestionnaire read, CancellationToken stop)
    {
        var known = await db.KnownControlsAsync(read.Questions().SelectMany(question => question.Question.Controls), stop);
        return (read with { Problems = [.. read.Problems, .. read.UnknownControls(known)] }, known);
    }

    // without what a database cannot keep or nobody can see
    private static string Seen(string fileName) => string.Concat(fileName.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format));

    // what files of one make have in common: the names of their sheets, and the headings that were found
    private static string Shape(this ReadQuestionnaire read) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(read.Sheets.Select(sheet => new { name = read.Format == QuestionnaireFormat.Csv ? "" : sheet.Name, headings = sheet.Headings })))));

    private static ReadQuestionnaire Read(string fileName, byte[] content, IReadOnlyList<ChosenSheet> choices) =>
        QuestionnaireFile.Read(fileName, new MemoryStream(content, writable: false), TableLimits.Standard, choices.ToDictionary(choice => choice.Sheet, choice => new SheetChoice(choice.IsTaken, choice.HeaderRow, ColumnNames.Of(choice.Columns))));
}
