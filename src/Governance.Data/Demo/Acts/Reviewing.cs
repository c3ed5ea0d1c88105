using Governance.Data.Door;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;

namespace Governance.Data.Demo.Acts;

/// <summary>A reviewer opens the files, judges them, and decides questions: those named fall short, those that do not apply are accepted, the others are satisfied.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="Below">What falls short, and why.</param>
/// <param name="NotApplicable">What is accepted not to apply.</param>
/// <param name="Sections">Which sections; all where none is named.</param>
/// <param name="Except">Questions left for another day.</param>
/// <param name="Verdicts">Files that this reviewer reads otherwise than most would, by name.</param>
/// <param name="Unread">Files left for another day.</param>
public sealed record Reviewing(
    int DaysAgo,
    string By,
    IReadOnlyDictionary<string, DemoJudgement>? Below = null,
    IReadOnlyList<string>? NotApplicable = null,
    IReadOnlyList<string>? Sections = null,
    IReadOnlyList<string>? Except = null,
    IReadOnlyDictionary<string, DemoVerdict>? Verdicts = null,
    IReadOnlyList<string>? Unread = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var facts = (await person.Db.FactsAsync(stage.Assessment, stop))!;
        var files = Files(stage, facts);
        var reader = new FileReader(person.Id, person.Name, stage.Buyer.Id, stage.Buyer.Name);
        foreach (var (file, _) in files) await person.Desk<EvidenceDoor>().OpenReceivedAsync(file.GrantId, reader, stage.Clock.GetUtcNow(), stop);
        await person.Desk<ReviewDesk>().JudgeAsync(stage.Assessment, (read, now) => Determined(files.Aggregate(read, (so, f) => so.Judge(f.File.RevisionId, f.Verdict, f.File.Questions, person.Id, now)), person.Id, now), stop);
    }

    private List<(SubmittedEvidence File, EvidenceVerdict Verdict)> Files(DemoStage stage, AssessmentFacts facts) =>
    [
        .. from file in facts.Submission.Evidence
           join told in stage.World.Files.Values on file.EvidenceId equals told.Id
           where Unread?.Contains(told.Told.Name, StringComparer.Ordinal) is not true && IsNew(facts, file)
           select (file, (Verdicts?.GetValueOrDefault(told.Told.Name) ?? told.Told.Verdict).Verdict()),
    ];

    // read before for all that it serves: nothing is left to judge of it
    private static bool IsNew(AssessmentFacts facts, SubmittedEvidence file) => !facts.Judgements.Any(j => j.RevisionId == file.RevisionId && file.Questions.All(q => j.Questions.Contains(q, StringComparer.Ordinal)));

    private AssessmentFacts Determined(AssessmentFacts facts, UserId by, DateTimeOffset now)
    {
        var keys = facts.Key.Questions.Where(q => Sections?.Contains(q.Section, StringComparer.Ordinal) is not false && Except?.Contains(q.Key, StringComparer.Ordinal) is not true).Select(q => q.Key);
        return keys.Aggregate(facts, (so, key) => Decided(so, key, by, now));
    }

    private AssessmentFacts Decided(AssessmentFacts facts, string key, UserId by, DateTimeOffset now)
    {
        var answer = facts.AnswerTo(key);
        if (answer.State is AnswerState.Hidden) return facts;
        if (NotApplicable?.Contains(key, StringComparer.Ordinal) is true) return facts.With(NotApplicableDecision.Accept(answer, facts.AcceptancesOf(key), by, now));
        var below = Below?.GetValueOrDefault(key);
        if (below is null && facts.IsDecided(key)) return facts;
        return facts.Determine(key, below?.Status ?? DeterminationStatus.Satisfied, below?.Reason, facts.Determinations.GetValueOrDefault(key)?.Ordinal ?? 0, by, now);
    }
}
