using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What is looked at before submitting.</summary>
/// <param name="Prepared">What would be submitted.</param>
/// <param name="Own">Its address.</param>
/// <param name="Responder">Who would confirm.</param>
/// <param name="Form">What was ticked.</param>
public sealed record SubmissionPage(PreparedSubmission Prepared, string Own, string Responder, SubmissionForm Form)
{
    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => Prepared.Open.Questionnaire;
    /// <summary>How many questions are asked.</summary>
    public int Asked { get; } = Prepared.Open.Sheet.Questions.Count;
    /// <summary>How many of them are complete.</summary>
    public int Complete { get; } = Prepared.Open.Sheet.Complete;
    /// <summary>The questions that the buyer returned and nobody has worked on since.</summary>
    public IReadOnlyList<FrozenQuestion> Returned { get; } = [.. Prepared.Open.Sheet.Questions.Where(Prepared.Open.Sheet.IsReturned)];
    /// <summary>Questions whose answer of last time nobody has looked at.</summary>
    public IReadOnlyList<FrozenQuestion> Waiting { get; init; } = [];
    /// <summary>Whom the reader can ask to sign; null where nothing is signed, or they sign themselves.</summary>
    public SigningAsk? Asks { get; init; }
    /// <summary>How many those are, in a sentence; null for none.</summary>
    public string? Unseen => Waiting.Count == 0 ? null
        : $"{FigureWords.Of(Waiting.Count, "answer stands as it was given last time and nobody looked at it", "answers stand as they were given last time and nobody looked at them")}.";
    /// <summary>How far it is, in a sentence.</summary>
    public string Lead => Prepared.Open.Sheet.Done(Questionnaire.Service);
    /// <summary>What is left, by section.</summary>
    public IReadOnlyList<(FrozenSection Section, IReadOnlyList<(FrozenQuestion Question, IReadOnlyList<AnswerGap> Gaps)> Left)> Left { get; } =
        [.. Prepared.Open.Sheet.Document.Sections.Select(section => (section, (IReadOnlyList<(FrozenQuestion, IReadOnlyList<AnswerGap>)>)[.. Prepared.Open.Sheet.Left().Where(left => section.Questions.Contains(left.Question))])).Where(part => part.Item2.Count > 0)];
    /// <summary>Whether something begun is unfinished, which a submission cannot be.</summary>
    public int Unfinished { get; } = Prepared.Open.Sheet.Unfinished().Count();
}
