using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Templates;

/// <summary>Reads the library of templates.</summary>
internal static class TemplateLibrary
{
    private const int Most = 200;

    /// <summary>The library from a place in the list of own templates on.</summary>
    public static async Task<TemplatesPage> TemplatesAsync(this GovernanceDb db, string? after, CancellationToken stop)
    {
        var from = InstantCursor.Read(after);
        var own = await db.Drafts().AsNoTracking().Where(d => from == null || d.ChangedAt < from).OrderByDescending(d => d.ChangedAt).ThenByDescending(d => d.Id)
            .Select(d => new OwnTemplateRow(d.Id.Value, d.Key, d.Title, d.Origin, d.Questions, d.Published, d.PublishedStep == null || d.PublishedStep != d.Step,
                db.Set<OwnTemplate>().Where(t => t.DraftId == d.Id).OrderByDescending(t => t.PublishedAt).Take(1).Any(t => db.Set<TemplateRetirement>().Any(r => r.Key == t.Key && r.Version == t.Version)),
                d.ChangedAt)).ToPageAsync(stop);
        var shipped = await db.Set<PublishedTemplate>().AsNoTracking().OrderBy(t => t.Title).ThenByDescending(t => t.PublishedAt)
            .Select(t => new TemplateRow(t.Key, t.Version, t.Title, t.Purpose, t.Sections, t.Questions, t.PublishedAt)).Take(Most).ToListAsync(stop);
        return new(own.Rows, own.Next(t => InstantCursor.Write(t.ChangedAt)), shipped);
    }

    /// <summary>What there is to an own version beside its content; null for one that ships.</summary>
    public static async Task<OwnVersions?> OwnVersionsAsync(this GovernanceDb db, string key, string version, CancellationToken stop)
    {
        if (!key.StartsWith(OwnTemplate.KeyPrefix, StringComparison.Ordinal)) return null;
        var versions = await db.Set<OwnTemplate>().AsNoTracking().Where(t => t.Key == key).OrderByDescending(t => t.PublishedAt).Take(Most)
            .Select(t => new { t.DraftId, t.Version, Retired = db.Set<TemplateRetirement>().FirstOrDefault(r => r.Key == t.Key && r.Version == t.Version) }).ToListAsync(stop);
        return versions.Find(v => string.Equals(v.Version, version, StringComparison.Ordinal)) is { } own
            ? new(own.DraftId.Value, own.Retired?.RetiredAt, own.Retired?.Reason, [.. versions.Select(v => v.Version).Where(v => !string.Equals(v, version, StringComparison.Ordinal))])
            : null;
    }
}
