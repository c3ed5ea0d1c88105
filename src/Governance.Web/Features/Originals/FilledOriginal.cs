using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;
using Governance.Formats.Questionnaires.Filling;
using Governance.Formats.Tables;
using Governance.Intake;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Originals;

/// <summary>A buyer's own file with a vendor's answers in it, and what there is to know before it is taken.</summary>
/// <param name="FileName">The name the file came under.</param>
/// <param name="File">The file with the answers.</param>
/// <param name="Lines">What stands in no cell, what is written over, and what to look at.</param>
/// <param name="Label">The strictest label of what is written; null where nothing is.</param>
public sealed record FilledOriginal(string FileName, FilledFile File, IReadOnlyList<FillingLine> Lines, Classification? Label)
{
    private const string Suffix = "-answered";
    private const int MostBefore = 200;

    /// <summary>Writes answers into a file.</summary>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="content">The file.</param>
    /// <param name="read">What was read from it.</param>
    /// <param name="asked">The questionnaire that was answered.</param>
    /// <param name="answers">The answers to it.</param>
    public static FilledOriginal Of(string fileName, byte[] content, ReadQuestionnaire read, FrozenQuestionnaire asked, IReadOnlyList<SubmittedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var said = answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        var matches = QuestionMatches.Of(read, asked);
        var file = OriginalFile.Fill(fileName, content, TableLimits.Standard, read, matches.Where(match => match.Asked is not null && said.ContainsKey(match.Asked.Key)).Select(match => new GivenAnswer(match.Question, match.Asked!, said[match.Asked!.Key])));
        var written = file.Written.Select(cell => cell.Question).ToHashSet(StringComparer.Ordinal);
        var labels = matches.Where(match => match.Asked is not null && written.Contains(match.Question.Question.Key)).Select(match => said[match.Asked!.Key].Label).ToList();
        return new(fileName, file, [.. Known(file, matches, asked, said).Select((line, i) => line with { Number = i + 1 })], labels.Count == 0 ? null : labels.Max());
    }

    /// <summary>Writes the answers so far into the file that lies beside a questionnaire.</summary>
    public static FilledOriginal Of(UploadedOriginal original, ReadQuestionnaire read, AnswerSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(sheet);
        return Of(original.FileName, original.Content, read, sheet.Document, sheet.Submitted());
    }

    /// <summary>The file to take home.</summary>
    public FileContentResult Download() => new(File.Content, FileKinds.Claimed(FileName) is FileKind.Workbook ? FileKind.Workbook.MediaType() : FileKind.Csv.MediaType())
    {
        FileDownloadName = Path.GetFileNameWithoutExtension(FileName) + Suffix + Path.GetExtension(FileName),
    };

    // what the file said in a cell, where that is something else
    private static string? Before(ReadQuestion question, FilledCell cell) =>
        (cell.Field is FilledField.Answer ? question.Answer : question.Comment) is { Length: > 0 } before && !string.Equals(before, cell.Text, StringComparison.Ordinal) ? before : null;

    // in the order of the file; what the file does not ask comes last
    private static IEnumerable<FillingLine> Known(FilledFile file, IReadOnlyList<QuestionMatch> matches, FrozenQuestionnaire asked, Dictionary<string, SubmittedAnswer> said)
    {
        var left = file.Left.ToLookup(cell => cell.Question, StringComparer.Ordinal);
        var written = file.Written.ToLookup(cell => cell.Question, StringComparer.Ordinal);
        foreach (var (question, match, reworded) in matches)
        {
            var text = question.Question.Text;
            if (match is null) yield return new(0, FillingOutcome.NotAsked, question.Place, text, "", "The questionnaire does not ask this, so nothing is written beside it.");
            if (reworded) yield return new(0, FillingOutcome.Reworded, question.Place, text, "", $"The questionnaire asks: “{match!.Text}”");
            foreach (var (cell, before) in written[question.Question.Key].Select(cell => (cell, Before(question, cell))).Where(over => over.Item2 is not null))
                yield return new(0, FillingOutcome.WrittenOver, cell.Place, text, cell.Text, $"The file said “{before!.Beginning(MostBefore)}” here.");
            foreach (var cell in left[question.Question.Key]) yield return new(0, FillingOutcome.LeftOut, cell.Place, text, cell.Text, cell.Reason);
        }
        var found = matches.Select(match => match.Asked?.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var question in asked.Questions().Where(question => !found.Contains(question.Key)))
            if (said.GetValueOrDefault(question.Key) is { State: not (AnswerState.Unanswered or AnswerState.Hidden) } answer)
                yield return new(0, FillingOutcome.LeftOut, "", question.Text, answer.Value is { } value ? string.Join("; ", AnswerText.Of(question, value)) : "", "The file does not ask this.");
    }
}
