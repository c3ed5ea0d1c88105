using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>The reviewer closes the review; the vendor is told what it is still owed.</summary>
public sealed record ClosingReview(int DaysAgo, string By) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var (db, id, now) = (person.Db, stage.Assessment, stage.Clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var facts = (await db.FactsAsync(id, stop))!;
        var assessment = await db.Set<Assessment>().SingleAsync(a => a.Id == id, stop);
        assessment.CloseReview(person.Id, now);
        await person.Desk<DeterminationSharing>().ShareAsync(facts, now, stop);
        await db.SaveChangesAsync(stop);
        await db.RollUpAsync(assessment, DateOnly.FromDateTime(now.UtcDateTime), stop);
        await transaction.CommitAsync(stop);
    }
}
