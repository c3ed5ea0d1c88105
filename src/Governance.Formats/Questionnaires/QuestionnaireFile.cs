using Governance.Domain;
using Governance.Domain.Catalogs;
using Governance.Formats.Questionnaires.Sheets;
using Governance.Formats.Questionnaires.Trees;
using Governance.Formats.Tables;
using Governance.Intake;

namespace Governance.Formats.Questionnaires;

/// <summary>Reads whatever questionnaire somebody hands in. Nothing is fetched, calculated or kept.</summary>
public static class QuestionnaireFile
{
    /// <summary>Reads a file: a workbook, a csv file, or JSON of one of the known forms.</summary>
    /// <param name="fileName">The name it came under; its extension says what it claims to be.</param>
    /// <param name="content">All of it, seekable; it stays open.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="choices">What somebody says of sheets, by their 0-based number, instead of what is found by itself.</param>
    /// <exception cref="Refused">It is of another kind, damaged or too large; the sentence names the place.</exception>
    public static ReadQuestionnaire Read(string fileName, Stream content, TableLimits limits, IReadOnlyDictionary<int, SheetChoice>? choices = null)
    {
        var kind = Path.GetExtension(fileName).ToLowerInvariant();
        if (kind is not (".xlsx" or ".csv" or ".tsv" or ".txt" or ".json")) throw new Refused(ReadingRefusals.NotAQuestionnaire.With(fileName));
        if (content.Length > limits.Intake.MaxBytes) throw new Refused(IntakeRefusals.TooLarge.With(fileName, limits.Intake.MaxBytes / 1048576.0));
        if (kind is ".xlsx") return OfTables(QuestionnaireFormat.Xlsx, fileName, content, limits, choices, null);
        var (text, was) = TextForm.Of(All(content), fileName);
        if (kind is ".json") return Told(TreeFile.Read(fileName, text), fileName, was);
        // the intake takes tables of text by this name only
        using var table = new MemoryStream(text);
        return OfTables(QuestionnaireFormat.Csv, Path.ChangeExtension(fileName, ".csv"), table, limits, choices, was);
    }

    private static ReadQuestionnaire OfTables(QuestionnaireFormat format, string fileName, Stream content, TableLimits limits, IReadOnlyDictionary<int, SheetChoice>? choices, string? was)
    {
        using var table = TabularFile.Open(fileName, content, limits);
        var merging = new CellBudget(limits.MaxCells);
        LoadedSheet[] book = [.. table.Sheets.Select((heading, i) => LoadedSheet.Of(i, heading, table.Read(i), merging))];
        if (format == QuestionnaireFormat.Csv && LinesOfText.Of(book[0], content) is { } lines) book = [lines];
        var reading = new TableReading(fileName, book);
        ReadSheet[] sheets = [.. book.Select(sheet => reading.Read(sheet, choices?.GetValueOrDefault(sheet.Index)))];
        var sections = reading.Sections();
        return Told(new ReadQuestionnaire
        {
            Format = format,
            Title = Path.GetFileNameWithoutExtension(fileName),
            Sheets = sheets,
            Sections = sections,
            Contradictions = Contradictions.In(sections.SelectMany(section => section.Questions)),
            Problems = reading.Problems,
        }, fileName, was);
    }

    private static ReadQuestionnaire Told(ReadQuestionnaire read, string fileName, string? was) =>
        was is null ? read : read with { Problems = [new Flaw(fileName, $"The text is not in UTF-8; it is read as {was}."), .. read.Problems] };

    private static byte[] All(Stream content)
    {
        var bytes = new byte[content.Length];
        content.Position = 0;
        content.ReadExactly(bytes);
        return bytes;
    }
}
