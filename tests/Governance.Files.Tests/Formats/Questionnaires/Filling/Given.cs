using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;
using Governance.Formats.Questionnaires.Filling;
using Governance.Formats.Tables;
using Shouldly;

namespace Governance.Files.Tests.Formats.Questionnaires.Filling;

/// <summary>Files that are filled, and what they have to have in common with the file before.</summary>
internal static partial class Given
{
    public static ReadQuestionnaire Read(string fileName, byte[] content, IReadOnlyDictionary<int, SheetChoice>? choices = null) => QuestionnaireFile.Read(fileName, new MemoryStream(content), TableLimits.Standard, choices);

    /// <summary>The file with these answers and comments to its questions, in their order; null for nothing.</summary>
    public static FilledFile Fill(string fileName, byte[] content, params (string? Answer, string? Comment)[] said) => Fill(fileName, content, null, said);

    public static FilledFile Fill(string fileName, byte[] content, IReadOnlyDictionary<int, SheetChoice>? choices, params (string? Answer, string? Comment)[] said)
    {
        var read = Read(fileName, content, choices);
        return OriginalFile.Fill(fileName, content, TableLimits.Standard, read, read.Questions().Zip(said, (question, words) => Answer(question, words.Answer, words.Comment)));
    }

    /// <summary>An answer in words; to a question with options the option of that label.</summary>
    public static GivenAnswer Answer(ReadQuestion question, string? answer, string? comment)
    {
        var option = question.Question.Options.FirstOrDefault(option => string.Equals(option.Label, answer, StringComparison.Ordinal));
        var asked = FrozenQuestion.From(question.Question);
        return option is not null
            ? new(question, asked, Said(question, AnswerState.Answered, new AnswerValue { Values = [option.Key] }, comment))
            : new(question, asked with { Type = QuestionType.Text }, Said(question, answer is null ? AnswerState.Unanswered : AnswerState.Answered, new AnswerValue { Text = answer }, comment));
    }

    public static SubmittedAnswer Said(ReadQuestion question, AnswerState state, AnswerValue? value = null, string? comment = null) => new(question.Question.Key, state, Classification.Internal, value, comment);

    /// <summary>That only the written cells differ: every other part is packed as it was, and every other byte of the sheets is.</summary>
    public static void ShouldDifferInAnswersOnly(this FilledFile filled, byte[] before)
    {
        using var was = new ZipArchive(new MemoryStream(before));
        using var now = new ZipArchive(new MemoryStream(filled.Content));
        now.Entries.Select(entry => entry.FullName).ShouldBe(was.Entries.Select(entry => entry.FullName));
        var sheets = Sheets(filled.Content);
        foreach (var (old, entry) in was.Entries.Zip(now.Entries))
        {
            var (one, other) = (Bytes(old), Bytes(entry));
            if (one.AsSpan().SequenceEqual(other)) continue;
            var cells = filled.Written.Where(cell => sheets[cell.Place[..cell.Place.LastIndexOf('!')]].Equals(entry.FullName, StringComparison.OrdinalIgnoreCase)).Select(cell => cell.Place[(cell.Place.LastIndexOf('!') + 1)..]).ToHashSet(StringComparer.Ordinal);
            cells.ShouldNotBeEmpty($"{entry.FullName} differs, and no cell of it was written");
            Rest(other, cells).ShouldBe(Rest(one, cells), entry.FullName);
        }
    }

    /// <summary>That reading the file again gives each answer and comment that was written.</summary>
    public static void ShouldReadAgain(this FilledFile filled, string fileName, IReadOnlyDictionary<int, SheetChoice>? choices = null)
    {
        var again = Read(fileName, filled.Content, choices).Questions().ToDictionary(question => question.Question.Key, StringComparer.Ordinal);
        foreach (var cell in filled.Written) (cell.Field == FilledField.Answer ? again[cell.Question].Answer : again[cell.Question].Comment).ShouldBe(cell.Text, cell.Place);
    }

    /// <summary>The text of a part.</summary>
    public static string Part(byte[] content, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        return Encoding.UTF8.GetString(Bytes(zip.GetEntry(name)!));
    }

    private static Dictionary<string, string> Sheets(byte[] content)
    {
        using var book = (Governance.Formats.Xlsx.XlsxRows)TabularFile.Open("a.xlsx", new MemoryStream(content), TableLimits.Standard);
        return book.Sheets.Select((sheet, i) => (sheet.Name, book.Read(i).Part)).ToDictionary(StringComparer.Ordinal);
    }

    // the sheet without these cells, and without the tags that only they made necessary
    private static string Rest(byte[] sheet, HashSet<string> cells)
    {
        var without = Cell().Replace(Encoding.UTF8.GetString(sheet), match => cells.Contains(match.Groups["at"].Value) ? "" : match.Value);
        return EmptyRow().Replace(without, "<${tag}/>");
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        using var part = entry.Open();
        part.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex("""<(?<p>\w+:)?c\b(?=[^>]*\sr=["'](?<at>[A-Z]+\d+)["'])[^>]*?(/>|>.*?</\k<p>c\s*>)|<c\b(?=[^>]*\sr=["'](?<at>[A-Z]+\d+)["'])[^>]*?(/>|>.*?</c\s*>)""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Cell();

    [GeneratedRegex("<(?<tag>(\\w+:)?row\\b[^>]*?)\\s*></(\\w+:)?row\\s*>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex EmptyRow();
}
