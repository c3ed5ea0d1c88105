using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Lists;
using Governance.Web.Look.Forms;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.SigningAuthorities;

/// <summary>Reads signing authorities, and who and what one can be given for.</summary>
public static class SigningAuthorityQueries
{
    private const int MostChoices = 500;

    /// <summary>One page, the newest first, older than where the last one ended.</summary>
    public static async Task<SigningAuthoritiesPage> SigningAuthoritiesAsync(this GovernanceDb db, string? after, DateOnly today, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var before = InstantCursor.Read(after);
        var page = await db.Set<SigningAuthority>().AsNoTracking().Where(a => before == null || a.RecordedAt < before)
            .Join(db.Set<LegalEntity>(), a => a.LegalEntityId, e => e.Id, (a, e) => new { a, e })
            .OrderByDescending(all => all.a.RecordedAt)
            .Select(all => new { Row = new SigningAuthorityRow(all.a.Id, all.a.Signatory, all.e.Name, all.a.Basis, all.a.FromOn, all.a.UntilOn, all.a.RevokedAt), all.a.RecordedAt })
            .ToPageAsync(stop);
        return new([.. page.Rows.Select(r => r.Row)], page.Next(r => InstantCursor.Write(r.RecordedAt)), today);
    }

    /// <summary>The form with the signatories and entities of the organization to choose from.</summary>
    public static async Task<SigningAuthorityForm> WithChoicesAsync(this GovernanceDb db, SigningAuthorityForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(form);
        var members = await db.Set<Membership>().AsNoTracking().Where(m => m.LeftAt == null && m.Roles.Contains(Role.Signatory))
            .Join(db.People, m => m.UserId, p => p.Id, (m, p) => new { m.Id, p.DisplayName, p.Email }).OrderBy(m => m.DisplayName).Take(MostChoices).ToListAsync(stop);
        var entities = await db.Set<LegalEntity>().AsNoTracking().OrderBy(e => e.Name).Take(MostChoices).ToListAsync(stop);
        return form with
        {
            Members = [.. members.Select(m => new Choice(m.Id.Value.ToString("D"), $"{m.DisplayName} ({m.Email})"))],
            Entities = [.. entities.Select(e => new Choice(e.Id.Value.ToString("D"), $"{e.Name}, {e.Country}"))],
        };
    }

    /// <summary>The member, with their name as it is now, and the entity that a form names; null where either is absent.</summary>
    public static async Task<(Membership Member, string Name, LegalEntity Entity)?> ChosenAsync(this GovernanceDb db, SigningAuthorityForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(form);
        var (memberId, entityId) = (new MembershipId(form.Member!.Value), new LegalEntityId(form.Entity!.Value));
        var found = await db.Set<Membership>().AsNoTracking().Where(m => m.Id == memberId)
            .Join(db.People, m => m.UserId, p => p.Id, (m, p) => new { Member = m, p.DisplayName }).SingleOrDefaultAsync(stop);
        var entity = await db.Set<LegalEntity>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == entityId, stop);
        return found is null || entity is null ? null : (found.Member, found.DisplayName, entity);
    }
}
