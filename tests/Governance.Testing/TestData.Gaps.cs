using Governance.Data.Assessments;
using Governance.Data.Scores;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A pair whose vendor said yes to three questions and attached a report to the first; all are determined as satisfied, the report proves the first, and the review is closed.</summary>
    public async Task<Pair> ReviewedPairAsync() => await ReviewedAsync(await AcceptedPairAsync());

    /// <summary>The same of a pair whose questionnaire was accepted.</summary>
    public async Task<Pair> ReviewedAsync(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        await SubmitWithAsync(pair, await FileAsync(pair.Vendor, pair.Ben));
        return await JudgedAsync(pair, "AC-1");
    }

    /// <summary>What a pair's vendor submitted is judged and its review closed: every question is satisfied, and its one file, a penetration test of today, proves some of them.</summary>
    public async Task<Pair> JudgedAsync(Pair pair, params IReadOnlyCollection<string> proven)
    {
        ArgumentNullException.ThrowIfNull(pair);
        await OpenedAsync(pair);
        var verdict = new EvidenceVerdict(EvidenceKind.Pentest, EvidenceBasis.InPlace, EvidenceSource.Independent, EvidenceResult.Clean, 1, DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime));
        await AsBuyerAsync(pair, services => services.GetRequiredService<ReviewDesk>().JudgeAsync(pair.Assessment.Id, (facts, now) =>
        {
            facts = facts.Judge(facts.Submission.Evidence[0].RevisionId, verdict, proven, pair.Ana.Id, now);
            foreach (var question in facts.Key.Questions) facts = facts.Determine(question.Key, DeterminationStatus.Satisfied, reason: null, seen: 0, pair.Ana.Id, now);
            return facts;
        }, CancellationToken.None));
        await CloseAsync(pair);
        return pair;
    }

    /// <summary>The buyer asks only what a reviewed assessment does not prove; not accepted yet.</summary>
    public async Task<Pair> GapAsync(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var dueOn = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddDays(28);
        var sent = await AsBuyerAsync(pair, async services =>
        {
            var desk = services.GetRequiredService<GapDesk>();
            var proposal = await desk.ProposeAsync(pair.Assessment.Id, dueOn, [], CancellationToken.None);
            return await desk.SendAsync(pair.Buyer.Id, pair.Assessment.Id, new(dueOn, [], proposal!.Gap.Plan.Hash(), Note: null), pair.Ana.Id, CancellationToken.None);
        });
        return pair with { Assessment = sent!, Questionnaire = await QuestionnaireAsync(pair.Vendor, sent!) };
    }

    private Task<T> AsBuyerAsync<T>(Pair pair, Func<IServiceProvider, Task<T>> act) => WithAsync(services =>
    {
        var scope = services.GetRequiredService<Data.TenantScope>();
        (scope.Tenant, scope.User) = (pair.Buyer.Id, pair.Ana.Id);
        return act(services);
    });
}
