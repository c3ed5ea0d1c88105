using Governance.Data.Door;
using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>The reviewer returns questions, each with what is asked about it.</summary>
public sealed record Returning(int DaysAgo, string By, DateOnly DueOn, IReadOnlyDictionary<string, string> Queries) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var (db, id, now) = (person.Db, stage.Assessment, stage.Clock.GetUtcNow());
        var facts = (await db.FactsAsync(id, stop))!;
        var drafts = Queries.Select(asked => Query.Draft(facts.AnswerTo(asked.Key), [], asked.Value, person.Id, now)).ToList();
        db.AddRange(drafts);
        await db.SaveChangesAsync(stop);
        var assessment = await db.Set<Assessment>().SingleAsync(a => a.Id == id, stop);
        assessment.Return(drafts.Count, DueOn, person.Id, now);
        foreach (var draft in drafts) draft.Send(now);
        await person.Desk<Exchange>().SendAsync(assessment.VendorOrganization!.Value, new QuestionsReturned(id, [.. drafts.Select(d => new ReturnedQuery(d.Question, d.Text))], DueOn), now, stop);
    }
}
