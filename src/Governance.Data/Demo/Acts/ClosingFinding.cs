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
        var id = (await stage.ObligationAsync(Question, condition: null, stop)).FindingId;
        (await person.Db.Set<Finding>().SingleAsync(f => f.Id == id, stop)).Close(person.Id, stage.Clock.GetUtcNow());
        await person.Db.SaveChangesAsync(stop);
    }
}
