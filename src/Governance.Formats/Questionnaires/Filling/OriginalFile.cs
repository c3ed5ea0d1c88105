using System.Globalization;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>Writes answers back into the file that asked. Only the cells of answers and comments change; what cannot stand there is told, and stands nowhere.</summary>
public static class OriginalFile
{
    /// <summary>Fills a file.</summary>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="content">All of it.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="read">What was read from these bytes.</param>
    /// <param name="answers">The answers to its questions; each question once at most.</param>
    /// <exception cref="Refused">Nothing can be written into such a file; the sentence says why.</exception>
    public static FilledFile Fill(string fileName, byte[] content, TableLimits limits, ReadQuestionnaire read, IEnumerable<GivenAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(read);
        var given = answers.ToDictionary(answer => answer.Question.Question.Key, StringComparer.Ordinal);
        if (read.Format is not (QuestionnaireFormat.Xlsx or QuestionnaireFormat.Csv)) throw new Refused(FillingRefusals.NoTable.With(fileName));
        List<CellWish> wishes = [.. read.Questions().Where(question => question.Cell is not null).SelectMany(question => Wishes(question, given.GetValueOrDefault(question.Question.Key)))];
        foreach (var wish in wishes.Where(wish => wish.IsOpen)) wish.Refused = Unfit(wish, limits);
        var filled = read.Format == QuestionnaireFormat.Xlsx ? WorkbookFilling.Fill(fileName, content, limits, wishes) : CsvFilling.Fill(fileName, content, limits, wishes);
        return new(
            filled,
            [.. wishes.Where(wish => wish.IsOpen).Select(wish => new FilledCell(wish.Question.Question.Key, wish.Field, wish.Place, wish.Value!.Text))],
            [.. wishes.Where(wish => wish.Refused is not null).Select(wish => new UnfilledCell(wish.Question.Question.Key, wish.Field, wish.Place, wish.Value?.Text ?? "", Why(wish)))]);
    }

    private static IEnumerable<CellWish> Wishes(ReadQuestion question, GivenAnswer? given)
    {
        var (answer, refused) = given is null ? (null, null) : SaidInCell.Answer(given);
        var comment = given is null ? null : SaidInCell.Comment(given.Said);
        var kept = given?.Said.Label is Classification.PreRelease ? FillingRefusals.PreRelease : null;
        yield return new(question, FilledField.Answer, Column(question.Cell!.AnswerColumn), answer) { Refused = answer is null ? refused ?? Stays(question.Answer) : kept ?? refused };
        yield return new(question, FilledField.Comment, Column(question.Cell.CommentColumn), comment) { Refused = comment is null ? Stays(question.Comment) : kept };
    }

    // what stood there before is not what was said, and somebody who opens the file cannot see that
    private static string Why(CellWish wish)
    {
        var before = wish.Field == FilledField.Answer ? wish.Question.Answer : wish.Question.Comment;
        return wish.Value is null || before is null ? wish.Refused!.Sentence : $"{wish.Refused!.Sentence} The file still says “{Wording.Short(before)}” there: correct it by hand.";
    }

    private static Refusal? Stays(string? before) => before is null ? null : FillingRefusals.StaysAsItWas.With(Wording.Short(before));

    private static Refusal? Unfit(CellWish wish, TableLimits limits)
    {
        var (cell, isAnswer) = (wish.Cell, wish.Field == FilledField.Answer);
        if (wish.Column < 0) return FillingRefusals.NoColumn.With(cell.SheetName, isAnswer ? "answers" : "comments");
        var letters = CellReference.Letters(wish.Column);
        if (string.Equals(letters, cell.Column, StringComparison.OrdinalIgnoreCase)) return FillingRefusals.SameColumn.With(letters, "questions");
        if (!isAnswer && string.Equals(letters, cell.AnswerColumn, StringComparison.OrdinalIgnoreCase)) return FillingRefusals.SameColumn.With(letters, "answers");
        return wish.Value!.Text.Length > limits.MaxCellCharacters ? FillingRefusals.TooLong.With(limits.MaxCellCharacters, wish.Value.Text.Length) : null;
    }

    private static int Column(string? letters) => letters is null ? -1 : CellReference.Column(letters) ?? -1;
}
