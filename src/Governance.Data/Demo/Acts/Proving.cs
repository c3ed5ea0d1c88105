using Governance.Data.Findings;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>Whoever owes something after a finding or under a condition offers proof that it is done.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="Text">What was done.</param>
/// <param name="Question">The question of the finding.</param>
/// <param name="Condition">Number of the condition, where there is no finding.</param>
/// <param name="Files">Names of the vendor's files that it names.</param>
public sealed record Proving(int DaysAgo, string By, string Text, string? Question = null, int? Condition = null, IReadOnlyList<string>? Files = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var owed = await stage.ObligationAsync(Question, Condition, stop);
        await using var person = owed.OwedBy is OwedBy.Vendor ? stage.AtVendor(By) : stage.AtBuyer(By);
        if (owed.OwedBy is not OwedBy.Vendor) await person.Desk<Remediation>().ProveOwnAsync(owed.Id, Text, (person.Id, person.Name), stop);
        else if (await person.Desk<ProofDesk>().OfferAsync(owed.Id, Text, await NamedAsync(stage, person, stop), (person.Id, person.Name, person.May(Permission.GrantEvidence)), stop) is null)
            throw new InvalidOperationException($"A proof cannot name {string.Join(", ", Files ?? [])}.");
    }

    private async Task<List<EvidenceRevisionId>> NamedAsync(DemoStage stage, DemoActor person, CancellationToken stop)
    {
        var documents = (Files ?? []).Select(file => stage.World.Files[file].Id).ToList();
        return await person.Db.Set<EvidenceDocument>().Where(d => documents.Contains(d.Id)).Select(d => d.CurrentRevision).ToListAsync(stop);
    }
}
