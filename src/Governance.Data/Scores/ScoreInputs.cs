using System.Collections.Immutable;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>Reads what a score rests on. The one place where rows become the scorer's input.</summary>
public static class ScoreInputs
{
    /// <summary>The scorer's input of an assessment as of a day; null where it is not here, or nothing was submitted.</summary>
    public static async Task<ScoreInput?> ForAsync(this GovernanceDb db, AssessmentId assessment, DateOnly asOf, CancellationToken stop) =>
        (await db.FactsAsync(assessment, stop))?.ToScore(asOf);

    /// <summary>All facts of an assessment's latest submission; null where it is not here, or nothing was submitted. One statement for each kind of fact.</summary>
    public static async Task<AssessmentFacts?> FactsAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var head = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id && a.LatestSubmission > 0)
            .Join(db.Set<Engagement>(), a => a.EngagementId, e => e.Id, (a, e) => new { Assessment = a, Engagement = e })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Engagement, Questionnaire = d.Json })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.ScoringKeyHash, d => d.Hash, (x, d) => new { x.Assessment, x.Engagement, x.Questionnaire, Key = d.Json })
            .Join(db.Set<ReceivedSubmission>(), x => new { x.Assessment.Id, Number = x.Assessment.LatestSubmission }, s => new { Id = s.AssessmentId, s.Number }, (x, s) => new { x.Assessment, x.Engagement, x.Questionnaire, x.Key, Submission = s })
            .FirstOrDefaultAsync(stop);
        if (head is null) return null;
        var number = head.Assessment.LatestSubmission;
        var answers = await db.Set<ReceivedAnswer>().AsNoTracking().Where(a => a.AssessmentId == id && a.Number == number).ToListAsync(stop);
        var determinations = await db.Set<Determination>().AsNoTracking().Where(d => d.AssessmentId == id && d.Submission == number).OrderBy(d => d.Ordinal).ToListAsync(stop);
        return new()
        {
            Assessment = head.Assessment,
            Engagement = head.Engagement,
            Key = ScoringKey.Read(head.Key),
            Questionnaire = FrozenQuestionnaire.Read(head.Questionnaire),
            Submission = head.Submission,
            Answers = answers.ToImmutableDictionary(a => a.Question, StringComparer.Ordinal),
            Determinations = determinations.GroupBy(d => d.Question, StringComparer.Ordinal).ToImmutableDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal),
            NotApplicable = [.. await db.Set<NotApplicableDecision>().AsNoTracking().Where(d => d.AssessmentId == id && d.Submission == number).ToListAsync(stop)],
            Judgements = [.. await db.Set<EvidenceJudgement>().AsNoTracking().Where(j => j.AssessmentId == id).OrderBy(j => j.Ordinal).ToListAsync(stop)],
            Findings = await db.FindingsAsync(id, stop),
        };
    }

    // what holds a question beside its determination
    private static async Task<ImmutableArray<ScoreFinding>> FindingsAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        var findings = await db.Set<Finding>().AsNoTracking().Where(f => f.AssessmentId == id).ToListAsync(stop);
        return [.. findings.Select(f => new ScoreFinding(f.Question, f.Severity, f.VerifiedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null))];
    }
}
