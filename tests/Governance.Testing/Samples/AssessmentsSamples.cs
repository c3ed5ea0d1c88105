using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Sending questionnaires, moving their dates, recalling them.</summary>
public sealed class AssessmentsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var (engagement, template) = (await world.EngagementAsync(), await world.Data.TemplateAsync());
        var order = $"engagements={engagement.Id.Value}&template={template.Key}@{template.Version}&dueOn={world.Today.AddDays(28):yyyy-MM-dd}";
        yield return world.Buyer.Get("assessments");
        yield return world.Buyer.Get("assessments/export?format=Xlsx");
        yield return world.Buyer.Get("assessments/new?" + order);
        yield return world.Buyer.Post("assessments/new?" + order, "assessments/choices");
        yield return world.Buyer.Post("assessments/new?" + order, "assessments/preview");
        yield return world.Buyer.Call("assessments/new", "assessments", [.. order.Split('&').Select(field => (field.Split('=')[0], field.Split('=')[1]))]);
        var gone = await world.Data.EngagementAsync(world.Buyer.Organization, await world.Data.VendorAsync(), world.Buyer[Role.Procurement], linked: false);
        var begun = $"engagement={gone.Id.Value}&template={template.Key}@{template.Version}&dueOn={world.Today.AddDays(28):yyyy-MM-dd}";
        yield return world.Buyer.Get("assessments/own/new?" + begun);
        yield return world.Buyer.Post("assessments/own/new?" + begun, "assessments/own");
        var own = World.At((await world.SentAsync()).Assessment);
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/due-date/edit");
        yield return world.Buyer.Post(own + "/due-date/edit", own + "/due-date", ("DueOn", $"{world.Today.AddDays(60):yyyy-MM-dd}"), ("Reason", "The pilot begins later."));
        yield return world.Buyer.Get(own + "/recall/new");
        yield return world.Buyer.Post(own + "/recall/new", own + "/recall", ("Reason", "Sent about the wrong service."));
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get("assessments");
        var former = World.At((await world.Data.ReviewedAsync(await world.AcceptedAsync())).Assessment);
        yield return world.Buyer.Get(former);
        yield return world.Buyer.Get(former + "/gaps/new");
        yield return world.Buyer.Post(former + "/gaps/new", former + "/gaps/preview", ("AfterAll", "AC-1"));
        yield return world.Buyer.Post(former + "/gaps/new", former + "/gaps");
        var gap = World.At(await world.LastAsync<Domain.Assessments.Assessment>(world.Buyer));
        yield return world.Buyer.Get(gap + "/gap-questions");
        yield return world.Buyer.Get(gap);
        yield return world.Buyer.Get(former);
    }
}
