using Governance.Data.Committee;
using Governance.Domain.Committee;

namespace Governance.Data.Demo.Acts;

/// <summary>The first line recommends.</summary>
public sealed record Recommending(int DaysAgo, string By, Outcome Outcome, string Reasons, string? Alternatives = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var paper = (await person.Desk<CommitteeDesk>().PaperAsync(stage.Assessment, stop))!;
        person.Db.Add(Recommendation.Give(paper.Assessment, Outcome, Reasons, person.Id, stage.Clock.GetUtcNow(), Alternatives));
        await person.Db.SaveChangesAsync(stop);
    }
}
