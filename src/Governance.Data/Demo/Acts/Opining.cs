using Governance.Data.Committee;
using Governance.Domain.Committee;

namespace Governance.Data.Demo.Acts;

/// <summary>The second line gives its opinion.</summary>
public sealed record Opining(int DaysAgo, string By, bool Agrees, string Reasons) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var paper = (await person.Desk<CommitteeDesk>().PaperAsync(stage.Assessment, stop))!;
        person.Db.Add(SecondOpinion.Give(paper, Agrees, Reasons, person.Id, stage.Clock.GetUtcNow()));
        await person.Db.SaveChangesAsync(stop);
    }
}
