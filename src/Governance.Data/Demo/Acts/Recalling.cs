using Governance.Data.Door;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>The buyer takes the questionnaire back.</summary>
public sealed record Recalling(int DaysAgo, string By, string Reason) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var (id, now) = (stage.Assessment, stage.Clock.GetUtcNow());
        var assessment = await person.Db.Set<Assessment>().SingleAsync(a => a.Id == id, stop);
        assessment.Recall(Reason, person.Id, now);
        await person.Desk<Exchange>().SendAsync(assessment.VendorOrganization!.Value, new QuestionnaireRecalled(id, Reason), now, stop);
    }
}
