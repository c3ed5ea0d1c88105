using Governance.Data.Scorecards;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody at the buyer seals a scorecard.</summary>
public sealed record MakingScorecard(int DaysAgo, string By) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        await person.Desk<ScorecardDesk>().MakeAsync(stage.Assessment, stage.Buyer.Name, person.Id, person.Name, stop);
    }
}
