using System.Text;
using Governance.Data.Providers;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>
/// Reads what the scores of many assessments rest on, as <see cref="ScoreInputs"/> does of one: in a few statements for all of them,
/// and only the columns that the scorer needs.
/// </summary>
/// <param name="db">One organization's rows.</param>
/// <param name="forms">The scoring keys that were read before.</param>
public sealed class ManyScoreFacts(GovernanceDb db, KeptForms forms)
{
    private delegate void FactAdded(AnswersAsScored form, ScoreFacts facts, ReadOnlySpan<byte> question, ReadOnlySpan<byte> word, ReadOnlySpan<byte> value);

    private sealed record Head(AssessmentId Id, int Submission, string Key, string Questionnaire, RiskFactors Factors, bool Critical, bool IsGap, IReadOnlyList<SubmittedEvidence> Files);

    /// <summary>The facts of those assessments that are here and of which something was submitted. Inside a transaction they are of one moment, if it says so.</summary>
    public async Task<IReadOnlyCollection<ScoreFacts>> ReadAsync(IReadOnlyCollection<AssessmentId> assessments, CancellationToken stop)
    {
        // one connection for all: it has the context when the answers are copied
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var heads = await HeadsAsync(assessments, stop);
            await forms.ReadAsync(db, heads.Select(h => (h.Key, h.Questionnaire)), stop);
            var found = heads.ToDictionary(h => h.Id, h => (Form: forms[h.Key, h.Questionnaire], Facts: Begin(h)));
            await AnswersAsync(found, stop);
            await DeterminationsAsync(found, stop);
            await JudgedAsync(found.ToDictionary(f => f.Key, f => f.Value.Facts), stop);
            return [.. found.Values.Select(f => f.Facts)];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private Task<List<Head>> HeadsAsync(IReadOnlyCollection<AssessmentId> ids, CancellationToken stop) => db.Set<Assessment>().AsNoTracking().Where(a => ids.Contains(a.Id) && a.LatestSubmission > 0)
        .Join(db.Set<Engagement>(), a => a.EngagementId, e => e.Id, (a, e) => new { Assessment = a, e.Factors, e.CriticalFunction })
        .Join(db.Set<ReceivedSubmission>(), x => new { x.Assessment.Id, Number = x.Assessment.LatestSubmission }, s => new { Id = s.AssessmentId, s.Number },
            (x, s) => new Head(x.Assessment.Id, s.Number, x.Assessment.ScoringKeyHash, x.Assessment.QuestionnaireHash, x.Factors, x.CriticalFunction, x.Assessment.GapOf != null, s.Evidence))
        .ToListAsync(stop);

    private ScoreFacts Begin(Head head) => new(forms[head.Key, head.Questionnaire].Form)
    {
        Assessment = head.Id,
        IsGap = head.IsGap,
        Submission = head.Submission,
        Engagement = ScoreEngagement.Of(head.Factors, head.Critical),
        Files = head.Files,
    };

    private async Task AnswersAsync(Dictionary<AssessmentId, (AnswersAsScored Form, ScoreFacts Facts)> found, CancellationToken stop)
    {
        if (db.Database.IsNpgsql())
        {
            await FactCopy.AnswersAsync(db, found.Keys, OneByOne(found, (form, facts, question, state, value) => form.AddTo(facts, question, state, value)), stop);
            return;
        }
        var ids = found.Keys.ToList();
        var rows = db.Set<ReceivedAnswer>().AsNoTracking().Where(r => ids.Contains(r.AssessmentId) && r.Number == db.Set<Assessment>().Where(a => a.Id == r.AssessmentId).Select(a => a.LatestSubmission).FirstOrDefault());
        await foreach (var row in rows.Select(r => new { r.AssessmentId, r.Question, r.State, r.Value }).AsAsyncEnumerable().WithCancellation(stop))
            if (found.TryGetValue(row.AssessmentId, out var one) && one.Facts.Form.PlaceOf(row.Question) is >= 0 and var place)
                one.Facts.Add(place, Claim.ToScore(one.Facts.Form.Key.Questions[place], row.State, row.Value, accepted: false));
    }

    private async Task DeterminationsAsync(Dictionary<AssessmentId, (AnswersAsScored Form, ScoreFacts Facts)> found, CancellationToken stop)
    {
        if (db.Database.IsNpgsql())
        {
            await FactCopy.DeterminationsAsync(db, found.Keys, OneByOne(found, (form, facts, question, status, _) => facts.Add(form.PlaceOf(question), Status(status))), stop);
            return;
        }
        var ids = found.Keys.ToList();
        var determined = db.Set<Determination>().AsNoTracking().Where(d => ids.Contains(d.AssessmentId)).OrderBy(d => d.Ordinal).Select(d => new { d.AssessmentId, d.Submission, d.Question, d.Status });
        foreach (var one in await determined.ToListAsync(stop))
            if (found[one.AssessmentId].Facts is { } facts && facts.Submission == one.Submission) facts.Add(facts.Form.PlaceOf(one.Question), one.Status);
    }

    // the rows of an assessment come one after another: it is looked up once
    private static FactHeard OneByOne(Dictionary<AssessmentId, (AnswersAsScored Form, ScoreFacts Facts)> found, FactAdded add)
    {
        (AssessmentId Of, AnswersAsScored? Form, ScoreFacts? Facts) last = default;
        return (assessment, question, word, value) =>
        {
            if (last.Of != assessment) last = found.TryGetValue(assessment, out var one) ? (assessment, one.Form, one.Facts) : default;
            if (last is { Form: { } form, Facts: { } facts }) add(form, facts, question, word, value);
        };
    }

    private static DeterminationStatus Status(ReadOnlySpan<byte> word)
    {
        Span<char> text = stackalloc char[word.Length];
        return Enum.Parse<DeterminationStatus>(text[..Encoding.UTF8.GetChars(word, text)]);
    }

    private async Task JudgedAsync(Dictionary<AssessmentId, ScoreFacts> found, CancellationToken stop)
    {
        var ids = found.Keys.ToList();
        var accepted = db.Set<NotApplicableDecision>().AsNoTracking().Where(d => ids.Contains(d.AssessmentId)).Select(d => new { d.AssessmentId, d.Submission, d.Question, d.By });
        foreach (var one in await accepted.ToListAsync(stop))
            if (found[one.AssessmentId] is { } facts && facts.Submission == one.Submission) facts.Add(one.Question, one.By);
        foreach (var one in await db.Set<EvidenceJudgement>().AsNoTracking().Where(j => ids.Contains(j.AssessmentId)).OrderBy(j => j.Ordinal).ToListAsync(stop)) found[one.AssessmentId].Add(one);
        var raised = db.Set<Finding>().AsNoTracking().Where(f => ids.Contains(f.AssessmentId)).Select(f => new { f.AssessmentId, f.Question, f.Severity, f.VerifiedAt });
        foreach (var one in await raised.ToListAsync(stop)) found[one.AssessmentId].Add(ScoreFinding.Of(one.Question, one.Severity, one.VerifiedAt));
    }
}
