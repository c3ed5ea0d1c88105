using System.Globalization;
using System.Text.Json;
using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;

namespace Governance.Domain.Scorecards;

/// <summary>Writes a scorecard from the facts of an assessment.</summary>
public static class ScorecardDrafting
{
    private const int Decimals = 6;

    /// <summary>The document as of today.</summary>
    /// <exception cref="ScoreRefused">The facts contradict each other.</exception>
    public static ScorecardDocument Draft(this AssessmentFacts facts, ScorecardSetting setting, IReadOnlyList<ScorecardFinding> findings, IReadOnlyList<ScorecardObligation> obligations)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(setting);
        var asOf = DateOnly.FromDateTime(setting.Now.UtcDateTime);
        var input = facts.ToScore(asOf);
        var result = Scorer.Score(input);
        var (assessment, submission) = (facts.Assessment, facts.Submission);
        return new(
            ScorecardDocument.KindName, setting.Reference, setting.Buyer, setting.Vendor, facts.Engagement.Reference, assessment.Service,
            assessment.Reference, $"{assessment.TemplateTitle} {assessment.TemplateVersion}", asOf, setting.Now, setting.MadeBy,
            new(submission.Number, submission.Sha256, submission.SubmittedAt, submission.Responder, submission.LegalEntity, submission.RepresentationSha256, assessment.IsAssessorsOwn ? true : null, assessment.Own is OwnSource.OfferedQuestionnaire ? true : null),
            Parsed(ScoreInputJson.Write(input)), Parsed(ScoreResultJson.Write(result, ScoreInputJson.Sha256(input))),
            Sections(facts, result), Questions(facts, result), Evidence(facts), findings, obligations, setting.Checkpoint, Highest(facts));
    }

    // whatever quotes labelled content takes its highest label; where nothing was said there is nothing to protect
    private static Classification? Highest(AssessmentFacts facts)
    {
        var labels = facts.Answers.Values.Where(a => a.State is not (AnswerState.Unanswered or AnswerState.Hidden)).Select(a => a.Label).Concat(facts.Submission.Evidence.Select(file => file.Label)).ToList();
        return labels.Count > 0 ? labels.Max() : null;
    }

    private static IReadOnlyList<ScorecardSection> Sections(AssessmentFacts facts, ScoreResult result)
    {
        var scores = result.Sections.ToDictionary(section => section.Key, StringComparer.Ordinal);
        return [.. facts.Questionnaire.Sections.Where(s => scores.ContainsKey(s.Key)).Select(s => Of(s, scores[s.Key], s.Questions.Count(q => facts.Determinations.ContainsKey(q.Key))))];
    }

    private static ScorecardSection Of(FrozenSection section, SectionScore score, int determined)
    {
        var words = score.Proven is { } proven && score.Claimed is { } claimed
            ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Truncate(proven.Rounded(Decimals))} proven of {decimal.Truncate(claimed.Rounded(Decimals))} claimed, {determined} of {section.Questions.Count} questions determined.")
            : "Nothing here is scored.";
        return new(section.Key, section.Title, section.Questions.Count, determined, words, score.Claimed?.Rounded(Decimals), score.Proven?.Rounded(Decimals), score.Coverage?.Rounded(Decimals), score.Band?.ToString());
    }

    private static IReadOnlyList<ScorecardQuestion> Questions(AssessmentFacts facts, ScoreResult result)
    {
        var scores = result.Questions.ToDictionary(q => q.Question.Key, StringComparer.Ordinal);
        var points = result.Contributions().ToDictionary(c => c.Question, StringComparer.Ordinal);
        return [.. facts.Questionnaire.Sections.SelectMany(s => s.Questions.Where(q => scores.ContainsKey(q.Key)).Select(q =>
        {
            var determination = facts.Determinations.GetValueOrDefault(q.Key);
            var brings = points.GetValueOrDefault(q.Key);
            return new ScorecardQuestion(q.Key, s.Key, q.Text, scores[q.Key].Question.Critical, scores[q.Key].State, determination?.Status, determination?.Reason,
                brings?.Claimed.Rounded(Decimals), brings?.Proven.Rounded(Decimals), scores[q.Key].Hold?.Reason);
        }))];
    }

    private static IReadOnlyList<ScorecardEvidence> Evidence(AssessmentFacts facts) => [.. facts.Submission.Evidence.Select(file =>
    {
        var judged = facts.Judgements.LastOrDefault(j => j.RevisionId == file.RevisionId);
        var verdict = judged?.Verdict;
        return new ScorecardEvidence(file.Title, file.FileName, file.Sha256, file.Label, file.Questions, verdict?.Kind, verdict?.Basis, verdict?.Source, verdict?.Result, verdict?.Coverage, verdict?.Dated, verdict?.ValidUntil, judged?.AcceptedOn, file.Public);
    })];

    private static JsonElement Parsed(byte[] json)
    {
        using var document = CanonicalJson.Parse(json);
        return document.RootElement.Clone();
    }
}
