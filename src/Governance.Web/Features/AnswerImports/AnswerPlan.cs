using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Catalogs;
using Governance.Formats.Questionnaires;

namespace Governance.Web.Features.AnswerImports;

/// <summary>An answered questionnaire with what would become of it.</summary>
/// <param name="Import">The file.</param>
/// <param name="Reader">Who read it in.</param>
/// <param name="Read">What was read from it, as chosen.</param>
/// <param name="Known">The controls that it names and a loaded framework has.</param>
/// <param name="Lines">Every line.</param>
public sealed record AnswerPlan(AnswerImport Import, string Reader, ReadQuestionnaire Read, KnownControls Known, IReadOnlyList<AnswerLine> Lines)
{
    /// <summary>How many lines have an outcome.</summary>
    public int Count(AnswerLineOutcome outcome) => Lines.Count(line => line.Outcome == outcome);

    /// <summary>The answers that go into the library.</summary>
    /// <param name="form">What is said of all of them; valid.</param>
    /// <param name="by">Who stands behind them.</param>
    /// <param name="now">When.</param>
    public IReadOnlyList<LibraryAnswer> Answers(ImportedAnswersForm form, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. Lines.Where(line => line.Outcome is AnswerLineOutcome.Kept).Select(line => LibraryAnswer.Take(
            Import,
            (line.Asked!.Question.Text, Known.WithFrameworks(line.Asked.Question.Controls), line.Place),
            AnswerLines.Words(line.Asked, form.Label!.Value, form.ValidUntil!.Value),
            form.AnsweredOn!.Value,
            by,
            now))];
    }
}
