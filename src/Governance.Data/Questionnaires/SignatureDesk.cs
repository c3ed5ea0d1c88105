using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Where somebody who may not sign asks those who may. They are told by mail; nothing of it crosses.</summary>
public sealed class SignatureDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    /// <summary>Whom one can ask, and when that was last done. Two statements.</summary>
    public async Task<SigningAsk> FindAsync(Questionnaire questionnaire, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        var subject = $"{nameof(Questionnaire)} {questionnaire.Id.Value}";
        var last = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Subject == subject && e.Act == nameof(SignatureAsked)).OrderByDescending(e => e.Id)
            .Select(e => new { e.At, Name = db.People.Where(p => p.Id == e.Actor).Select(p => p.DisplayName).FirstOrDefault() }).FirstOrDefaultAsync(stop);
        return new([.. (await SignatoriesAsync(stop)).Select(person => person.DisplayName)], last?.At, last?.Name);
    }

    /// <summary>Asks all of them; how many, or null where there is no such questionnaire.</summary>
    /// <exception cref="Refused">Nobody may sign, or there is nothing to sign.</exception>
    public async Task<int?> AskAsync(Guid id, (UserId Id, string Name) by, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { Questionnaire: var questionnaire }) return null;
        var signatories = await SignatoriesAsync(stop);
        db.Attach(questionnaire).Entity.AskForSignature(signatories.Count, by.Id);
        await db.TellAsync(questionnaire.TenantId, [.. signatories.Select(person => person.Id)], Words(questionnaire, by.Name), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        return signatories.Count;
    }

    // members who are signatories, and of those who have an authority today
    private async Task<IReadOnlyList<Person>> SignatoriesAsync(CancellationToken stop)
    {
        var today = clock.Today();
        var found = await db.Set<Membership>().AsNoTracking().Where(m => m.LeftAt == null && db.Set<SigningAuthority>().Any(a => a.UserId == m.UserId && a.RevokedAt == null && a.FromOn <= today && (a.UntilOn == null || a.UntilOn >= today)))
            .Join(db.People, m => m.UserId, p => p.Id, (m, p) => new { m.Roles, Person = p }).OrderBy(x => x.Person.DisplayName).Take(Colleagues.Most).ToListAsync(stop);
        return [.. found.Where(x => RolePermissions.Of(x.Roles).Contains(Permission.SignRepresentations)).Select(x => x.Person)];
    }

    // no word of the answers: what a mail says leaves the portal
    private static MailText Words(Questionnaire questionnaire, string by) => MailText.Of(
        $"{questionnaire.BuyerName}, {questionnaire.Reference}: your signature is asked for",
        $"{by} asks you to sign the answers to {questionnaire.Title} ({questionnaire.BuyerName}, {questionnaire.Service}), due on {questionnaire.DueOn:d MMMM yyyy}. You see what is signed before you sign it.",
        $"questionnaires/{questionnaire.Id.Value}/representations/new");
}
