using Governance.Data.Door;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>The vendor answers a determination.</summary>
public sealed record Replying(int DaysAgo, string By, string Question, string Text) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        var (id, now) = (stage.Questionnaire, stage.Clock.GetUtcNow());
        var told = await person.Db.Set<SharedDetermination>().SingleAsync(d => d.QuestionnaireId == id && d.Question == Question && d.SupersededAt == null, stop);
        told.Answer(Text, person.Id, now);
        await person.Desk<Exchange>().SendAsync(told.Buyer, new DeterminationAnswered(told.AssessmentId, told.Id, told.Question, told.Reply!), now, stop);
    }
}
