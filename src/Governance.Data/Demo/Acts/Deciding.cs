using Governance.Data.Committee;
using Governance.Domain.Committee;

namespace Governance.Data.Demo.Acts;

/// <summary>The committee decides.</summary>
public sealed record Deciding(int DaysAgo, string By, Outcome Outcome, string Reasons, IReadOnlyList<DemoCondition>? Conditions = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var desk = person.Desk<CommitteeDesk>();
        var paper = (await desk.PaperAsync(stage.Assessment, stop))!;
        await desk.DecideAsync(paper, new(Outcome, Reasons, [.. (Conditions ?? []).Select(c => new Condition(c.Text, c.DueOn, c.OwedBy, VendorOwner: c.VendorOwner, Clause: c.Clause))]), person.Id, stop);
    }
}
