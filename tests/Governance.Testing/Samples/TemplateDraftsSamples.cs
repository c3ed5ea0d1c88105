using Governance.Domain.Templates;

namespace Governance.Testing.Samples;

/// <summary>An organization's own templates, from the first words to a version that is retired.</summary>
public sealed class TemplateDraftsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var shipped = await world.Data.TemplateAsync();
        yield return world.Buyer.Get("template-drafts/new");
        yield return world.Buyer.Post("template-drafts/new", "template-drafts", ("Title", "Cloud check"), ("From", $"{shipped.Key}@{shipped.Version}"));
        var draft = await world.LastAsync<TemplateDraft>(world.Buyer);
        var own = $"template-drafts/{draft.Id.Value}";
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/edit");
        yield return world.Buyer.Post(own + "/edit", own, ("Purpose", "Asks about hosting."));
        yield return world.Buyer.Get(own + "/sections/new");
        yield return world.Buyer.Post(own + "/sections/new", own + "/sections", ("Title", "Logging"));
        yield return world.Buyer.Get(own + "/sections/logging/edit");
        yield return world.Buyer.Post(own + "/sections/logging/edit", own + "/sections/logging", ("Intro", "What is kept."));
        yield return world.Buyer.Get(own + "/questions/new?section=logging");
        yield return world.Buyer.Post(own + "/questions/new?section=logging", own + "/questions", ("Text", "Are logs kept?"), ("Type", "Choice"));
        yield return world.Buyer.Get(own + "/questions/Q-4/edit");
        yield return world.Buyer.Post(own + "/questions/Q-4/edit", own + "/questions/Q-4", ("Why", "To see what happened."));
        yield return world.Buyer.Get(own + "/questions/Q-4/condition/edit");
        yield return world.Buyer.Post(own + "/questions/Q-4/condition/edit", own + "/questions/Q-4/condition/choices", ("Groups[0].Lines[0].Question", "AC-1"));
        yield return world.Buyer.Post(own + "/questions/Q-4/condition/edit", own + "/questions/Q-4/condition", ("Groups[0].Lines[0].Question", "AC-1"), ("Groups[0].Lines[0].Relation", "Is"), ("Groups[0].Lines[0].Values", "no"));
        yield return world.Buyer.Get(own + "/questions/Q-4/controls/edit?q=storage");
        yield return world.Buyer.Post(own + "/questions/Q-4/controls/edit", own + "/questions/Q-4/controls");
        yield return world.Buyer.Post(own, own + "/positions", ("Move", "section:logging:down"));
        yield return world.Buyer.Post(own, own + "/undos");
        yield return world.Buyer.Post(own, own + "/redos");
        yield return world.Buyer.Get(own + "/steps");
        yield return world.Buyer.Post(own + "/questions/Q-4/edit", own + "/questions/Q-4/removal");
        yield return world.Buyer.Post(own + "/sections/logging/edit", own + "/sections/logging/removal");
        yield return world.Buyer.Get(own + "/publications/new");
        yield return world.Buyer.Post(own + "/publications/new", own + "/publications");
        yield return world.Buyer.Get("templates");
        var version = $"templates/{draft.Key}/1";
        yield return world.Buyer.Get(version);
        yield return world.Buyer.Post(own + "/edit", own, ("Purpose", "Asks about hosting and logging."));
        yield return world.Buyer.Post(own + "/publications/new", own + "/publications");
        yield return world.Buyer.Get(version + "/difference/2");
        yield return world.Buyer.Get(version + "/retirement/new");
        yield return world.Buyer.Post(version + "/retirement/new", version + "/retirement", ("Reason", "The next version asks better."));
    }
}
