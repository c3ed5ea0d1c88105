using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Catalogs;
using Governance.Domain.Templates;
using Governance.Web.Look;
using Governance.Web.Look.Forms;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Reads drafts for their pages.</summary>
internal static class DraftQueries
{
    private const int Most = 500;

    /// <summary>A draft to be changed; null where it is not here.</summary>
    public static Task<TemplateDraft?> DraftAsync(this GovernanceDb db, Guid id, CancellationToken stop) => db.Drafts().FirstOrDefaultAsync(d => d.Id == new TemplateDraftId(id), stop);

    /// <summary>The page of a draft.</summary>
    public static async Task<TemplateDraftPage?> DraftPageAsync(this GovernanceDb db, TemplateDesk desk, Guid id, CancellationToken stop)
    {
        if (await db.Drafts().AsNoTracking().FirstOrDefaultAsync(d => d.Id == new TemplateDraftId(id), stop) is not { } draft) return null;
        var template = draft.Read();
        var flaws = draft.Flaws(await desk.FrameworksAsync(template.Frameworks, stop));
        var versions = await db.Set<OwnTemplate>().AsNoTracking().Where(t => t.DraftId == draft.Id).OrderByDescending(t => t.PublishedAt).Take(Most)
            .Select(t => new DraftVersion(t.Key, t.Version, t.Questions, t.PublishedAt, db.Set<TemplateRetirement>().Any(r => r.Key == t.Key && r.Version == t.Version))).ToListAsync(stop);
        return new(draft, template, [.. flaws.Select(flaw => DraftFlaw.Of(template, flaw))], versions, await db.HistoryAsync(draft, stop));
    }

    /// <summary>What can be undone and done again in a draft.</summary>
    public static async Task<DraftHistory> HistoryAsync(this GovernanceDb db, TemplateDraft draft, CancellationToken stop)
    {
        var steps = await db.Set<DraftStep>().AsNoTracking().Where(s => s.DraftId == draft.Id && (s.Number == draft.Step || s.Before == draft.Step)).OrderByDescending(s => s.Number)
            .Select(s => new { s.Number, s.Before, s.Words }).Take(Most).ToListAsync(stop);
        (int, string)? Found(Func<int, int, bool> sought) => steps.Find(s => sought(s.Number, s.Before)) is { } step ? (step.Number, step.Words) : null;
        return new(draft.Id.Value, Found((number, _) => number == draft.Step), Found((_, before) => before == draft.Step));
    }

    /// <summary>What a new template can be begun from.</summary>
    public static async Task<IReadOnlyList<Choice>> CopyChoicesAsync(this GovernanceDb db, CancellationToken stop)
    {
        var drafts = await db.Drafts().AsNoTracking().OrderBy(d => d.Title).ThenBy(d => d.Key).Take(Most)
            .Select(d => new Choice(d.Key + "@draft", d.Title + ", as it stands in your draft" + (d.Origin == null ? "" : " (" + TemplateWords.Made(d.Origin) + ")"), FigureWords.Of(d.Questions, "question", null))).ToListAsync(stop);
        var published = await db.Sendable().OrderBy(t => t.Title).ThenByDescending(t => t.PublishedAt).Take(Most)
            .Select(t => new Choice(t.Key + "@" + t.Version, t.Title + " " + t.Version + ": " + TemplateWords.Whose(t.Key, t.Origin), FigureWords.Of(t.Questions, "question", null))).ToListAsync(stop);
        return [.. drafts, .. published];
    }

    /// <summary>The frameworks that are loaded.</summary>
    public static async Task<IReadOnlyList<Choice>> FrameworkChoicesAsync(this GovernanceDb db, CancellationToken stop) =>
        await db.Set<PublishedFramework>().AsNoTracking().OrderBy(f => f.Title).ThenBy(f => f.Version).Take(Most).Select(f => new Choice(f.Key + "@" + f.Version, f.Title + " " + f.Version, null)).ToListAsync(stop);

    /// <summary>Every framework that is loaded, to search its controls.</summary>
    public static async Task<IReadOnlyList<Framework>> LoadedFrameworksAsync(this GovernanceDb db, CancellationToken stop) =>
        [.. (await db.Set<PublishedFramework>().AsNoTracking().OrderBy(f => f.Title).ThenByDescending(f => f.PublishedAt).Take(Most).ToListAsync(stop)).Select(f => f.Read())];
}
