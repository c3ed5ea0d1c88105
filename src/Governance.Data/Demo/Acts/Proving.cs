using Governance.Data.Findings;
using Governance.Domain.Findings;

namespace Governance.Data.Demo.Acts;

/// <summary>Whoever owes something after a finding or under a condition offers proof that it is done.</summary>
public sealed record Proving(int DaysAgo, string By, string Text, string? Question = null, int? Condition = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var owed = await stage.ObligationAsync(Question, Condition, stop);
        await using var person = owed.OwedBy is OwedBy.Vendor ? stage.AtVendor(By) : stage.AtBuyer(By);
        var (desk, by) = (person.Desk<Remediation>(), (person.Id, person.Name));
        if (owed.OwedBy is OwedBy.Vendor) await desk.ProveAsync(owed.Id, Text, by, stop);
        else await desk.ProveOwnAsync(owed.Id, Text, by, stop);
    }
}
