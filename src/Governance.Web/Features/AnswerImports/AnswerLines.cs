using System.Globalization;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Says line by line what would become of an answered questionnaire.</summary>
/// <param name="import">The file, with what was decided about single answers.</param>
/// <param name="there">What the library says to the same questions, by their words.</param>
internal sealed class AnswerLines(AnswerImport import, ILookup<string, LibraryAnswer> there)
{
    private const int MostSaid = 80, MostOthers = 3;
    private readonly Dictionary<(string Question, string Said), string> seen = [];
    private RivalAnswers rivals = new([], Usual, _ => null);

    /// <summary>Every line: the questions, then the rows that are none, then what to look at.</summary>
    /// <param name="read">What was read from the file.</param>
    public IReadOnlyList<AnswerLine> Of(ReadQuestionnaire read)
    {
        rivals = new(read.Questions().Where(question => question.Answer is not null && Unkeepable(question) is null), Usual, question => import.Takes(question.AnswerPlace));
        var questions = read.Sections.SelectMany(section => section.Questions.Select(question => Of(section.Title, question)));
        var rows = read.Sheets.SelectMany(sheet => sheet.Skipped.Select(row => new AnswerLine(AnswerLineOutcome.LeftOut, string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}, row {row.Row}"), "", null, row.Reason)));
        var problems = read.Problems.Select(problem => new AnswerLine(AnswerLineOutcome.Problem, problem.Place, "", null, problem.Sentence));
        return [.. questions.Concat(rows).Concat(problems).Select((line, i) => line with { Number = i + 1 })];
    }

    /// <summary>What the answer would say in the library.</summary>
    public static LibraryWords Words(ReadQuestion read, Classification label, DateOnly until) => read.DoesNotApply
        ? new(AnswerState.NotApplicable, label, until, null, Reason: read.Comment)
        : new(AnswerState.Answered, label, until, LibraryValue.Typed(read.Answer!), read.Comment);

    private static LibraryWords Usual(ReadQuestion read) => Words(read, AnswerDraft.UsualLabel, default);

    private AnswerLine Of(string section, ReadQuestion read)
    {
        var line = new AnswerLine(AnswerLineOutcome.LeftOut, read.AnswerPlace, section, read, "");
        if (read.Answer is null) return line with { Outcome = AnswerLineOutcome.Unanswered, Why = read.Comment is null ? "There is no answer." : "There is a comment and no answer." };
        if (Unkeepable(read) is { } why) return line with { Why = why };
        var words = Usual(read);
        var same = there[read.Question.Text].ToList();
        if (same.Exists(known => known.Words.SaysAs(words) && string.Equals(known.Comment, words.Comment, StringComparison.Ordinal))) return line with { Why = "The library says the same already." };
        if (!seen.TryAdd((read.Question.Text, string.Join('\n', words.Lines().Append(words.Comment))), read.AnswerPlace)) return line with { Why = $"The same stands in {seen[(read.Question.Text, string.Join('\n', words.Lines().Append(words.Comment)))]}." };
        var decided = import.Takes(read.AnswerPlace);
        if (decided is false) return line with { IsTaken = false, Why = "Left out by choice." };
        if (read.IsGainsaid && decided is null) return line with { Outcome = AnswerLineOutcome.Contradiction, IsTaken = false, Why = "The answer and its comment contradict each other. It is left out unless you take it." };
        var (others, taken) = rivals.To(read.Question.Text, words, MostOthers);
        if (others.Count > 0 && decided is null) return Rivalled(line, others, taken);
        var otherwise = same.Count > 0 ? " The library also holds another answer to it." : "";
        return line with { Outcome = AnswerLineOutcome.Kept, IsTaken = true, Why = (others.Count > 0 ? "Taken by choice; the file answers this question otherwise elsewhere." : read.IsGainsaid ? "Taken by choice, although its comment contradicts it." : read.DoesNotApply ? "Kept as not applicable, with the comment as the reason." : "Kept as it stands.") + otherwise };
    }

    // one question has one answer, and the file does not say which of them holds
    private static AnswerLine Rivalled(AnswerLine line, IReadOnlyList<ReadQuestion> others, ReadQuestion? taken) => taken is not null
        ? line with { IsTaken = false, Why = $"Left out, because the answer in {taken.AnswerPlace} was taken for this question." }
        : line with { Outcome = AnswerLineOutcome.Differs, IsTaken = false, Why = $"The same question is answered otherwise in {string.Join(" and ", others.Select(other => $"{other.AnswerPlace}: “{other.Answer!.Beginning(MostSaid)}”"))}. Take the one that holds; the others are left out." };

    private static string? Unkeepable(ReadQuestion read) =>
        read.Question.Text.Length > LibraryAnswer.MaxQuestionLength ? "The question is longer than 2,000 characters."
        : read.Answer!.Length > AnswerRules.MaxTextLength ? "The answer is longer than 20,000 characters."
        : read.Comment?.Length > AnswerDraft.MaxWords ? "The comment is longer than 4,000 characters."
        : read is { DoesNotApply: true, Comment: null } ? "It says that the question does not apply, and not why."
        : null;
}
