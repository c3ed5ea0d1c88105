using Governance.Data.Door;
using Governance.Data.Findings;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody at the buyer opens what a proof names, and accepts it, or says what is missing.</summary>
public sealed record JudgingProof(int DaysAgo, string By, bool Accepted, string Reason, string? Question = null, int? Condition = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var owed = await stage.ObligationAsync(Question, Condition, stop);
        var proof = owed.WaitingProof!.Value;
        var reader = new FileReader(person.Id, person.Name, stage.Buyer.Id, stage.Buyer.Name);
        foreach (var grant in await person.Db.Set<ProofEvidence>().Where(e => e.ProofId == proof).Select(e => e.GrantId).ToListAsync(stop))
            await person.Desk<EvidenceDoor>().OpenReceivedAsync(grant, reader, stage.Clock.GetUtcNow(), stop);
        await person.Desk<Remediation>().JudgeAsync(owed.Id, proof, Accepted, Reason, person.Id, stop);
    }
}
