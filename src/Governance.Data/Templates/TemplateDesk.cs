using Governance.Domain;
using Governance.Domain.Catalogs;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Templates;

/// <summary>Begins, edits and publishes an organization's own templates. Each act is one transaction.</summary>
public sealed class TemplateDesk(GovernanceDb db, TimeProvider clock)
{
    private const int MostAlike = 1000;

    /// <summary>A template with nothing in it yet.</summary>
    /// <param name="author">Whose words it will be.</param>
    public static QuestionnaireTemplate Empty(string author) =>
        new() { Key = "", Version = "", Title = "", Purpose = "", Source = author, Licence = "Own wording", Sections = [] };

    /// <summary>A template to copy: a published version, or a draft as it stands, whose version is <c>draft</c>; null where there is none.</summary>
    public async Task<QuestionnaireTemplate?> SourceAsync(string key, string version, CancellationToken stop) => string.Equals(version, "draft", StringComparison.Ordinal)
        ? (await db.Drafts().AsNoTracking().FirstOrDefaultAsync(d => d.Key == key, stop))?.Read()
        : await db.PublishedAsync(key, version, stop);

    /// <summary>Begins a draft from a template, under a key made of its title. Refuses what <see cref="TemplateDraft.Begin"/> refuses.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="template">What to begin with; it may have flaws.</param>
    /// <param name="origin">What it was made from, in words.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">To give up.</param>
    public async Task<TemplateDraft> BeginAsync(TenantId owner, QuestionnaireTemplate template, string? origin, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(template);
        var key = OwnTemplate.KeyPrefix + (Slug.From(template.Title)?.Value ?? "template");
        var taken = await db.Set<TemplateDraft>().Where(d => d.Key.StartsWith(key)).OrderBy(d => d.Key).Select(d => d.Key).Take(MostAlike).ToListAsync(stop);
        var free = taken.Contains(key, StringComparer.Ordinal) ? Enumerable.Range(2, MostAlike + 1).Select(n => $"{key}-{n}").First(k => !taken.Contains(k, StringComparer.Ordinal)) : key;
        var draft = TemplateDraft.Begin(owner, free, template, origin, by, clock.GetUtcNow());
        db.Add(draft);
        await db.SaveChangesAsync(stop);
        return draft;
    }

    /// <summary>Makes an edit of a draft; the step, or null where nothing changed.</summary>
    public async Task<DraftStep?> EditAsync(TemplateDraft draft, TemplateEdit edit, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Make(edit, by, clock.GetUtcNow()) is not { } step) return null;
        db.Add(step);
        await db.SaveChangesAsync(stop);
        return step;
    }

    /// <summary>Takes the latest edit back, which has this number; null where there is none. Refuses where it is not the latest any more.</summary>
    public async Task<DraftStep?> UndoAsync(TemplateDraft draft, int number, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (await db.Set<DraftStep>().FirstOrDefaultAsync(s => s.DraftId == draft.Id && s.Number == number, stop) is not { } step) return null;
        draft.Undo(step, by, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return step;
    }

    /// <summary>Makes the edit with this number again; null where there is none. Refuses where it does not follow the present state.</summary>
    public async Task<DraftStep?> RedoAsync(TemplateDraft draft, int number, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (await db.Set<DraftStep>().FirstOrDefaultAsync(s => s.DraftId == draft.Id && s.Number == number, stop) is not { } step) return null;
        draft.Redo(step, by, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return step;
    }

    /// <summary>Publishes a draft as its next version. Refuses what <see cref="TemplateDraft.Publish"/> refuses.</summary>
    public async Task<OwnTemplate> PublishAsync(TemplateDraft draft, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var version = draft.Publish(await FrameworksAsync(draft.Read().Frameworks, stop), by, clock.GetUtcNow());
        db.Add(version);
        await db.SaveChangesAsync(stop);
        return version;
    }

    /// <summary>Deletes a draft; a file that it was made of can be imported again. Refuses what <see cref="TemplateDraft.Delete"/> refuses.</summary>
    public async Task DeleteAsync(TemplateDraft draft, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        draft.Delete(by, clock.GetUtcNow());
        foreach (var import in await db.Set<QuestionnaireImport>().Where(i => i.DraftId == draft.Id).ToListAsync(stop)) import.Reopen(by);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The loaded frameworks among those that are named.</summary>
    public async Task<IReadOnlyList<Framework>> FrameworksAsync(IReadOnlyList<FrameworkReference> named, CancellationToken stop)
    {
        var keys = named.Select(f => f.Key).Distinct(StringComparer.Ordinal).ToList();
        var published = await db.Set<PublishedFramework>().AsNoTracking().Where(f => keys.Contains(f.Key)).ToListAsync(stop);
        return [.. published.Select(f => f.Read()).Where(f => named.Contains(new FrameworkReference(f.Key, f.Version)))];
    }
}
