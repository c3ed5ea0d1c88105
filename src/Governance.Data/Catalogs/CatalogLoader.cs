using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Catalogs;

/// <summary>
/// Publishes the frameworks and templates that lie in a folder, once: what is there already stays, and a version that was
/// published with another content is refused, because answers and scores refer to it.
/// </summary>
public sealed class CatalogLoader(GovernanceDb db, TimeProvider clock)
{
    /// <summary>What ships with the product, beside its program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "catalogs");

    /// <summary>Loads a folder, whole or not at all; how many documents were new.</summary>
    /// <exception cref="FlawedDocumentException">Every flaw, each with its file and place.</exception>
    public async Task<int> LoadAsync(string folder, CancellationToken stop)
    {
        var frameworks = CatalogFolder.Frameworks(folder);
        var published = await db.Set<PublishedFramework>().AsNoTracking().ToListAsync(stop);
        MustBeMapped(frameworks, [.. frameworks, .. published.Select(p => p.Read())]);
        var templates = CatalogFolder.Templates(folder, frameworks);
        MustNotBeOwn(templates);
        var knownFrameworks = published.ToDictionary(f => (f.Key, f.Version), f => f.Sha256);
        var knownTemplates = await db.Set<PublishedTemplate>().AsNoTracking().ToDictionaryAsync(t => (t.Key, t.Version), t => t.Sha256, stop);
        var now = clock.GetUtcNow();
        foreach (var framework in frameworks.Select(f => new PublishedFramework(f, now)))
            if (IsNew(knownFrameworks, framework.Key, framework.Version, framework.Sha256)) db.Add(framework);
        foreach (var template in templates.Select(t => new PublishedTemplate(t, now)))
            if (IsNew(knownTemplates, template.Key, template.Version, template.Sha256)) db.Add(template);
        return await db.SaveChangesAsync(stop);
    }

    // a crosswalk may lead to what the folder brings or to what is there already, and nowhere else
    private static void MustBeMapped(IReadOnlyList<Framework> frameworks, IReadOnlyCollection<Framework> known)
    {
        if (frameworks.SelectMany(f => FrameworkRules.CheckMappings(f, known).Select(flaw => flaw with { Place = $"{f.Key} {f.Version} {flaw.Place}" })).ToList() is { Count: > 0 } flaws)
            throw new FlawedDocumentException(flaws);
    }

    // a key says whose template it is, in addresses and in what was sent
    private static void MustNotBeOwn(IReadOnlyList<QuestionnaireTemplate> templates)
    {
        if (templates.Where(t => t.Key.StartsWith(OwnTemplate.KeyPrefix, StringComparison.Ordinal)).Select(t => new Flaw($"{t.Key} {t.Version}", $"Keys that begin with “{OwnTemplate.KeyPrefix}” belong to organizations' own templates. Give this one another.")).ToList() is { Count: > 0 } flaws)
            throw new FlawedDocumentException(flaws);
    }

    private static bool IsNew(Dictionary<(string, string), string> known, string key, string version, string sha256)
    {
        if (!known.TryGetValue((key, version), out var published)) return true;
        if (string.Equals(published, sha256, StringComparison.Ordinal)) return false;
        throw new FlawedDocumentException([new Flaw($"{key} {version}", "This version was published with another content. Give the change a version of its own.")]);
    }
}
