using Governance.Data.Scores;

namespace Governance.Data.Demo.Acts;

/// <summary>The vendor is told what fell short, before anybody relies on it.</summary>
public sealed record Sharing(int DaysAgo, string By) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        await person.Desk<DeterminationSharing>().ShareAsync((await person.Db.FactsAsync(stage.Assessment, stop))!, stage.Clock.GetUtcNow(), stop);
    }
}
