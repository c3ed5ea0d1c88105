using Governance.Domain.Findings;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody other than its verifier closes a finding.</summary>
public sealed record ClosingFinding(int DaysAgo, string By, string Question) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var obligation = await stage.ObligationAsync(Question, condition: null, stop);
        (await person.Db.Set<Finding>().SingleAsync(f => f.Id == obligation.FindingId, stop)).Close(obligation, person.Id, stage.Clock.GetUtcNow());
        await person.Db.SaveChangesAsync(stop);
    }
}
