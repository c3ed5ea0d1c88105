using System.Collections.Immutable;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>The queries that read the facts of an assessment's latest submission, one for each kind of fact; none waits for what another finds.</summary>
internal sealed class FactQueries(GovernanceDb db, AssessmentId id)
{
    private readonly IQueryable<FactHead> heads = db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id && a.LatestSubmission > 0)
        .Join(db.Set<Engagement>(), a => a.EngagementId, e => e.Id, (a, e) => new { Assessment = a, Engagement = e })
        .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Engagement, Questionnaire = d.Json })
        .Join(db.Set<StoredDocument>(), x => x.Assessment.ScoringKeyHash, d => d.Hash, (x, d) => new { x.Assessment, x.Engagement, x.Questionnaire, Key = d.Json })
        .Join(db.Set<ReceivedSubmission>(), x => new { x.Assessment.Id, Number = x.Assessment.LatestSubmission }, s => new { Id = s.AssessmentId, s.Number }, (x, s) => new FactHead(x.Assessment, x.Engagement, x.Questionnaire, x.Key, s));

    private readonly IQueryable<ReceivedAnswer> answers = db.Set<ReceivedAnswer>().AsNoTracking()
        .Where(a => a.AssessmentId == id && a.Number == db.Set<Assessment>().Where(x => x.Id == id).Select(x => x.LatestSubmission).FirstOrDefault());

    private readonly IQueryable<Determination> determinations = db.Set<Determination>().AsNoTracking()
        .Where(d => d.AssessmentId == id && d.Submission == db.Set<Assessment>().Where(x => x.Id == id).Select(x => x.LatestSubmission).FirstOrDefault()).OrderBy(d => d.Ordinal);

    private readonly IQueryable<NotApplicableDecision> notApplicable = db.Set<NotApplicableDecision>().AsNoTracking()
        .Where(d => d.AssessmentId == id && d.Submission == db.Set<Assessment>().Where(x => x.Id == id).Select(x => x.LatestSubmission).FirstOrDefault());

    private readonly IQueryable<EvidenceJudgement> judgements = db.Set<EvidenceJudgement>().AsNoTracking().Where(j => j.AssessmentId == id).OrderBy(j => j.Ordinal);

    // what holds a question beside its determination
    private readonly IQueryable<Finding> findings = db.Set<Finding>().AsNoTracking().Where(f => f.AssessmentId == id);

    // by the document, too: the ledger is sorted by it
    private readonly IQueryable<FileOpening> openings = db.Set<ReceivedEvidence>().Where(r => r.AssessmentId == id)
        .Join(db.Set<AccessEntry>().Where(e => e.ReaderId != null), r => new { r.EvidenceId, r.RevisionId }, e => new { e.EvidenceId, e.RevisionId }, (r, e) => new { e.RevisionId, By = e.ReaderId!.Value })
        .Distinct().Select(e => new FileOpening(e.RevisionId, e.By));

    /// <summary>All of them, in the order in which <see cref="ReadAsync"/> reads.</summary>
    public IReadOnlyList<IQueryable> All => [heads, answers, determinations, notApplicable, judgements, findings, openings];

    /// <summary>Reads the facts; null where the assessment is not here, or nothing was submitted.</summary>
    public async Task<AssessmentFacts?> ReadAsync(CancellationToken stop)
    {
        if (await heads.ToListAsync(stop) is not [var head]) return null;
        return new()
        {
            Assessment = head.Assessment,
            Engagement = head.Engagement,
            Key = ScoringKey.Read(head.Key),
            Questionnaire = FrozenQuestionnaire.Read(head.Questionnaire),
            Submission = head.Submission,
            Answers = (await answers.ToListAsync(stop)).ToImmutableDictionary(a => a.Question, StringComparer.Ordinal),
            Determinations = (await determinations.ToListAsync(stop)).GroupBy(d => d.Question, StringComparer.Ordinal).ToImmutableDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal),
            NotApplicable = [.. await notApplicable.ToListAsync(stop)],
            Judgements = [.. await judgements.ToListAsync(stop)],
            Findings = [.. (await findings.ToListAsync(stop)).Select(f => ScoreFinding.Of(f.Question, f.Severity, f.VerifiedAt))],
            Openings = [.. await openings.ToListAsync(stop)],
        };
    }
}
