using System.Globalization;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A pair whose vendor has submitted, and a reviewer of the buyer who finds the first question not satisfied.</summary>
    public async Task<(Pair Pair, Member Reviewer)> FoundWantingAsync(CancellationToken stop)
    {
        var pair = await PairAsync();
        return (pair, await FoundWantingAsync(pair, stop));
    }

    /// <summary>The vendor of a pair submits, and a reviewer of the buyer, who is returned, finds the first question not satisfied.</summary>
    public async Task<Member> FoundWantingAsync(Pair pair, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(pair);
        await SubmitAsync(pair, [Chosen("AC-1", "yes"), Chosen("AC-2", "yes"), Chosen("AC-3", "yes")]);
        var jonas = await MemberAsync(pair.Buyer, Domain.Organizations.Role.Reviewer);
        using var browser = await SignInAsync(jonas);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        (await browser.SendAsync($"{own}/review/AC-1", $"{own}/determinations", [("Status", "NotSatisfied"), ("Reason", "The cache was public.")], stop)).Dispose();
        return jonas;
    }

    /// <summary>Findings on what was found wanting, each with what is owed after it; references of what is owed are counted with the vendor alone, from 1.</summary>
    public Task<IReadOnlyList<Obligation>> OweAsync(Pair pair, Member owner, params (string Title, FindingSeverity Severity, DateOnly DueOn)[] found)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(owner);
        return AsAsync(pair.Buyer.Id, async db =>
        {
            var assessment = await db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id);
            var determination = await db.Set<Determination>().FirstAsync(d => d.AssessmentId == assessment.Id);
            List<Obligation> owed = [];
            foreach (var (title, severity, dueOn) in found)
            {
                var words = new FindingWords(title, "Seen.", "Act.", severity, owner.Id, "Ben");
                var finding = Finding.Raise(assessment, determination, [], string.Create(CultureInfo.InvariantCulture, $"FND-T-{Next():D4}"), words, owner.Id, host.Clock.GetUtcNow());
                owed.Add(Obligation.From(finding, string.Create(CultureInfo.InvariantCulture, $"OBL-T-{owed.Count + 1:D4}"), words, new(dueOn, "Policy, no contract basis", ByContract: false, 10)));
                db.AddRange(finding, owed[^1]);
            }
            await db.SaveChangesAsync();
            return (IReadOnlyList<Obligation>)owed;
        });
    }

    /// <summary>The vendor offers proof of what is owed.</summary>
    public Task<int> OfferProofAsync(Pair pair, Obligation owed)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(owed);
        return AsAsync(pair.Buyer.Id, async db =>
        {
            var proof = new ReceivedProof(pair.Buyer.Id, new(Domain.Ids.New()), owed.Id, "Closed on Monday; the scan shows it.", "Ben", host.Clock.GetUtcNow());
            (await db.Set<Obligation>().SingleAsync(o => o.Id == owed.Id)).TakeProof(proof.Id, [], pair.Ben.Id);
            db.Add(proof);
            return await db.SaveChangesAsync();
        });
    }
}
