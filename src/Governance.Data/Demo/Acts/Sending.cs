using Governance.Data.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Questionnaires;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>The buyer sends the questionnaire.</summary>
public sealed record Sending(int DaysAgo, string By, DateOnly DueOn, string? Note = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var (db, vendor, template) = (person.Db, stage.Vendor.Id, stage.Chapter.Template);
        var engagements = await db.Set<Engagement>().Join(db.Set<Vendor>().Where(v => v.Organization == vendor), e => e.VendorId, v => v.Id, (e, _) => e.Id).ToListAsync(stop);
        var version = await db.Set<PublishedTemplate>().Where(t => t.Key == template).OrderByDescending(t => t.PublishedAt).Select(t => t.Version).FirstAsync(stop);
        var sent = await person.Desk<Dispatch>().SendAsync(stage.Buyer.Id, new(engagements, template, version, DueOn, Note), person.Id, stop);
        await stage.TakeAsync(sent.Single(), stop);
    }
}
