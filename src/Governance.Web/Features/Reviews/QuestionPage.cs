using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;
using Governance.Domain.Clarifications;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Web.Look;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Reviews;

/// <summary>One question under review.</summary>
/// <param name="Facts">What was submitted and judged.</param>
/// <param name="Vendor">Whose answer it is.</param>
/// <param name="Question">As it was asked.</param>
/// <param name="Answer">As it was answered.</param>
/// <param name="Before">The answer of the submission before, if any.</param>
public sealed record QuestionPage(AssessmentFacts Facts, string Vendor, FrozenQuestion Question, ReceivedAnswer Answer, ReceivedAnswer? Before)
{
    /// <summary>The files of the submission before.</summary>
    public IReadOnlyList<SubmittedEvidence> FilesBefore { get; init; } = [];
    /// <summary>What was submitted in the assessment that it follows; null for none.</summary>
    public LastTime? LastTime { get; init; }
    /// <summary>Its queries, drafts and sent ones.</summary>
    public required IReadOnlyList<Query> Queries { get; init; }
    /// <summary>What the vendor answered to determinations of it.</summary>
    public required IReadOnlyList<DeterminationReply> Replies { get; init; }
    /// <summary>What was asked and answered about it between the two sides, in order.</summary>
    public required IReadOnlyList<Clarification> Clarifications { get; init; }
    /// <summary>Every determination that was made of it, the latest first.</summary>
    public required IReadOnlyList<Determination> History { get; init; }
    /// <summary>The controls that it tests.</summary>
    public required IReadOnlyList<Control> Controls { get; init; }
    /// <summary>Names of those who judged.</summary>
    public required IReadOnlyDictionary<UserId, string> People { get; init; }
    /// <summary>The findings of the assessment.</summary>
    public required RaisedFindings Raised { get; init; }
    /// <summary>Key of the question that was judged just before this page, where it fell short and no finding is raised on it; null otherwise.</summary>
    public string? Judged { get; init; }
    /// <summary>The finding on this question's judgement, if one is raised.</summary>
    public Finding? Finding => Determination is { } determination ? Raised.On(determination) : null;
    /// <summary>What is being typed.</summary>
    public DeterminationForm? Typed { get; init; }
    /// <summary>The query that is being typed.</summary>
    public QueryForm? Asked { get; init; }
    /// <summary>Whether somebody changed the draft while it was typed; then both wordings are shown.</summary>
    public bool Overtaken { get; init; }

    /// <summary>How it is scored.</summary>
    public KeyedQuestion Keyed => Facts.Keyed(Question.Key);
    /// <summary>The judgement that holds.</summary>
    public Determination? Determination => Facts.Determinations.GetValueOrDefault(Question.Key);
    /// <summary>The query not sent yet.</summary>
    public Query? Draft => Queries.FirstOrDefault(q => q.SentAt is null);
    /// <summary>Whether judging is still possible.</summary>
    public bool IsOpen => Facts.Assessment.State is AssessmentState.Submitted;
    /// <summary>The form as it begins, or as it was typed.</summary>
    public DeterminationForm Form => Typed ?? new(Question.Key, Determination?.Status, Determination?.Reason, Determination?.Ordinal ?? 0, Facts.Submission.Number);
    /// <summary>The query's form.</summary>
    public QueryForm QueryForm => Asked ?? QueryForm.Of(Question.Key, Draft);
    /// <summary>Who accepted that it does not apply.</summary>
    public IReadOnlyList<NotApplicableDecision> Accepted => [.. Facts.NotApplicable.Where(d => string.Equals(d.Question, Question.Key, StringComparison.Ordinal))];

    /// <summary>What became of its files since the submission before, a sentence each.</summary>
    public IEnumerable<string> ChangedFiles()
    {
        var now = Facts.Submission.Serving(Question.Key).ToList();
        var then = FilesBefore.Where(file => file.Questions.Contains(Question.Key, StringComparer.Ordinal)).ToList();
        foreach (var file in now.ExceptBy(then.Select(old => old.RevisionId), file => file.RevisionId))
            yield return then.Find(old => old.EvidenceId == file.EvidenceId) is { } older ? $"{file.Title} has a newer file: {Named(file)} in place of {Named(older)}." : $"{file.Title} was added: {Named(file)}.";
        foreach (var file in then.ExceptBy(now.Select(left => left.EvidenceId), old => old.EvidenceId))
            yield return $"{file.Title} was taken off: {Named(file)}.";
    }

    // files of one name are told apart by what they hold
    private static string Named(SubmittedEvidence file) => $"{file.FileName} (SHA-256 {file.Sha256.Beginning(12)}…)";

    /// <summary>The question after or before this one, in the order of the questionnaire.</summary>
    public string? Neighbour(int step)
    {
        var keys = Facts.Questionnaire.Questions().Select(q => q.Key).Where(Facts.Answers.ContainsKey).ToList();
        var at = keys.IndexOf(Question.Key) + step;
        return at >= 0 && at < keys.Count ? keys[at] : null;
    }

    /// <summary>Whether a judgement stays within the claim.</summary>
    public bool Allows(DeterminationStatus status) => Claim.Allows(Keyed, Answer, status);

    /// <summary>The judgements that can be made, and why one cannot.</summary>
    public IReadOnlyList<Choice> Choices => [.. Enum.GetValues<DeterminationStatus>().Select(status => new Choice(status.ToString(), status.Word(), Allows(status) ? null : Facts.Assessment.IsAssessorsOwn ? "More than is answered; return the question instead." : "More than the vendor claims; return the question instead."))];

    /// <summary>A person's name.</summary>
    public string Name(UserId id) => People.GetValueOrDefault(id, "somebody who left");
}
