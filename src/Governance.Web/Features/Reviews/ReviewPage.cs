using Governance.Domain.Findings;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;

namespace Governance.Web.Features.Reviews;

/// <summary>The queue of a review.</summary>
/// <param name="Facts">What was submitted and judged.</param>
/// <param name="Vendor">Whose answers they are.</param>
/// <param name="Score">The score as last kept.</param>
/// <param name="Queries">Drafts and sent ones.</param>
/// <param name="Notices">What the vendor was told.</param>
/// <param name="Raised">The findings.</param>
/// <param name="Show">The view.</param>
public sealed record ReviewPage(AssessmentFacts Facts, string Vendor, AssessmentScore? Score, IReadOnlyList<Query> Queries, IReadOnlyList<DeterminationNotice> Notices, RaisedFindings Raised, ReviewFilter Show)
{
    /// <summary>What was submitted in the assessment that it follows; null for none.</summary>
    public LastTime? LastTime { get; init; }

    /// <summary>Queries not sent yet.</summary>
    public IReadOnlyList<Query> Drafts => [.. Queries.Where(q => q.SentAt is null)];

    /// <summary>Determinations that the vendor has yet to be told of.</summary>
    public IReadOnlyList<Determination> Owed { get; } = DeterminationNotice.Owed(Facts.Assessment, Facts.Determinations.Values, Notices);

    /// <summary>Key of the question that was judged just before this page, where it fell short and no finding is raised on it; null otherwise.</summary>
    public string? Judged { get; init; }

    /// <summary>Determinations below Satisfied on which no finding is raised, in the order of the questionnaire.</summary>
    public IReadOnlyList<Determination> Unraised => [.. All.SelectMany(section => section.Lines).Select(line => line.Determination).OfType<Determination>().Where(Raised.IsProposed)];

    /// <summary>All questions, section by section.</summary>
    public IReadOnlyList<ReviewSection> All { get; } = [.. Facts.Questionnaire.Sections.Select(section => new ReviewSection(section.Key, section.Title, [.. section.Questions.Where(q => Facts.Answers.ContainsKey(q.Key)).Select(q => Line(Facts, Queries, Raised, q))]))];

    /// <summary>Key of the first question that nobody has decided; null where none is left.</summary>
    public string? FirstOpen => All.SelectMany(section => section.Lines).FirstOrDefault(line => !line.Decided)?.Question.Key;

    /// <summary>Those that the view shows.</summary>
    public IReadOnlyList<ReviewSection> Shown => [.. All.Select(section => section with { Lines = [.. section.Lines.Where(line => Is(line, Show))] }).Where(section => section.Lines.Count > 0)];

    /// <summary>How many questions a view shows.</summary>
    public int Count(ReviewFilter filter) => All.Sum(section => section.Lines.Count(line => Is(line, filter)));

    /// <summary>How an answer compares with the one of last time; null where nothing is followed.</summary>
    public SinceLastTime? Since(ReviewLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return LastTime?.Of(line.Answer, Facts.Submission);
    }

    private bool Is(ReviewLine line, ReviewFilter filter) => filter switch
    {
        ReviewFilter.Open => !line.Decided,
        ReviewFilter.Changed => line.Answer.Changed && line.Answer.Number > 1,
        ReviewFilter.Since => Since(line) is SinceLastTime.Changed or SinceLastTime.NewQuestion,
        ReviewFilter.Short => line.FallsShort,
        ReviewFilter.All => true,
    };

    private static ReviewLine Line(AssessmentFacts facts, IReadOnlyList<Query> queries, RaisedFindings raised, Domain.Questionnaires.FrozenQuestion question) => new(
        question,
        facts.Keyed(question.Key).Critical,
        facts.Answers[question.Key],
        facts.Determinations.GetValueOrDefault(question.Key),
        facts.IsLeftOut(question.Key),
        facts.Submission.Serving(question.Key).Count(),
        facts.JudgementsFor(question.Key).Count(),
        queries.FirstOrDefault(q => q.SentAt is null && string.Equals(q.Question, question.Key, StringComparison.Ordinal)),
        facts.Determinations.TryGetValue(question.Key, out var determination) ? raised.On(determination) : null)
    {
        IsReturned = facts.Assessment.WaitsForReturn && queries.Any(q => q.SentAt >= facts.Assessment.ReturnedAt && string.Equals(q.Question, question.Key, StringComparison.Ordinal)),
    };
}
