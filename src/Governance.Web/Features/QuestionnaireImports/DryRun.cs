using System.Globalization;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>Says line by line what would become of a file.</summary>
internal static class DryRun
{
    /// <summary>Every line: the questions, then what is left out, then what to look at.</summary>
    public static IReadOnlyList<DryRunLine> Lines(this ReadQuestionnaire read)
    {
        var questions = read.Sections.SelectMany(section => section.Questions.Select(question => (Outcome: DryRunOutcome.Question, question.Place, Section: section.Title, question.Question.Text, Becomes: Form(question))));
        var left = read.Sheets.SelectMany(sheet => sheet.Skipped.Select(row => (Outcome: DryRunOutcome.LeftOut, Place: string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}, row {row.Row}"), Section: "", Text: "", Becomes: row.Reason)));
        var problems = read.Problems.Select(problem => (Outcome: DryRunOutcome.Problem, problem.Place, Section: "", Text: "", Becomes: problem.Sentence))
            .Concat(read.Contradictions.Select(found => (Outcome: DryRunOutcome.Problem, Place: "Answer", Section: "", Text: found.Question, Becomes: $"The answer “{found.Answer}” and its comment contradict each other: {found.Comment}")));
        return [.. questions.Concat(left).Concat(problems).Select((line, i) => new DryRunLine(i + 1, line.Outcome, line.Place, line.Section, line.Text, line.Becomes))];
    }

    private static string Form(ReadQuestion read)
    {
        var question = read.Question;
        var form = question.Type switch
        {
            QuestionType.Choice => $"One of {FigureWords.Of(question.Options.Count, "option")}",
            QuestionType.Multiple => $"Several of {FigureWords.Of(question.Options.Count, "option")}",
            QuestionType.Number => "A number",
            QuestionType.Text => "Words",
            QuestionType.Date => "A date",
            QuestionType.File => "A file",
            QuestionType.Table => $"A table of {FigureWords.Of(question.Columns.Count, "column")}",
        };
        return string.Join(", ", new[] { form, question.Condition is null ? null : "asked on a condition", question.Controls.Count == 0 ? null : FigureWords.Of(question.Controls.Count, "control"), read.Answer is null ? null : "its answer is left out" }.OfType<string>());
    }
}
