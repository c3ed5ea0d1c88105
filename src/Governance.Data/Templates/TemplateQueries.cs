using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Templates;

/// <summary>Reads published templates, those that ship and those that are the organization's own.</summary>
public static class TemplateQueries
{
    /// <summary>Every version that can be sent; retired ones cannot.</summary>
    public static IQueryable<SendableTemplate> Sendable(this GovernanceDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var own = db.Set<OwnTemplate>().AsNoTracking().Where(t => !db.Set<TemplateRetirement>().Any(r => r.Key == t.Key && r.Version == t.Version))
            .Select(t => new SendableTemplate { Key = t.Key, Version = t.Version, Title = t.Title, Origin = db.Set<TemplateDraft>().Where(d => d.Key == t.Key).Select(d => d.Origin).FirstOrDefault(), Sections = t.Sections, Questions = t.Questions, PublishedAt = t.PublishedAt });
        return db.Set<PublishedTemplate>().AsNoTracking()
            .Select(t => new SendableTemplate { Key = t.Key, Version = t.Version, Title = t.Title, Origin = db.Set<TemplateDraft>().Where(d => d.Key == t.Key).Select(d => d.Origin).FirstOrDefault(), Sections = t.Sections, Questions = t.Questions, PublishedAt = t.PublishedAt })
            .Concat(own);
    }

    /// <summary>Every draft that is not deleted.</summary>
    public static IQueryable<TemplateDraft> Drafts(this GovernanceDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<TemplateDraft>().Where(d => d.DeletedAt == null);
    }

    /// <summary>A published version, also a retired one; null where there is none.</summary>
    public static async Task<QuestionnaireTemplate?> PublishedAsync(this GovernanceDb db, string key, string version, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(key);
        if (!key.StartsWith(OwnTemplate.KeyPrefix, StringComparison.Ordinal))
            return (await db.Set<PublishedTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Key == key && t.Version == version, stop))?.Read();
        return (await db.Set<OwnTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Key == key && t.Version == version, stop))?.Read();
    }

    /// <summary>A version that can be sent; null where there is none, or it is retired.</summary>
    public static async Task<QuestionnaireTemplate?> SendableAsync(this GovernanceDb db, string key, string version, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(key);
        var retired = key.StartsWith(OwnTemplate.KeyPrefix, StringComparison.Ordinal) && await db.Set<TemplateRetirement>().AnyAsync(r => r.Key == key && r.Version == version, stop);
        return retired ? null : await db.PublishedAsync(key, version, stop);
    }
}
