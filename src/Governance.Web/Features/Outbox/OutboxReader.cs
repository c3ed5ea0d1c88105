using Governance.Data;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Outbox;

/// <summary>Reads the newest mails of every organization, each in that organization's own scope. Registered in Development only.</summary>
public sealed class OutboxReader(IServiceScopeFactory scopes)
{
    private const int MostOrganizations = 50;
    private const int MostMails = 20;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> ReadAsync(CancellationToken stop)
    {
        await using var outer = scopes.CreateAsyncScope();
        var organizations = await outer.ServiceProvider.GetRequiredService<GovernanceDb>().Set<Organization>().AsNoTracking().OrderBy(o => o.CreatedAt).Take(MostOrganizations).ToListAsync(stop);
        var all = new List<OutboxEntry>();
        foreach (var organization in organizations)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<TenantScope>().Tenant = organization.Id;
            var mails = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().Set<OutboxMail>().AsNoTracking().OrderByDescending(m => m.QueuedAt).Take(MostMails).ToListAsync(stop);
            all.AddRange(mails.Select(m => Entry(organization, m)));
        }
        return [.. all.OrderByDescending(m => m.QueuedAt)];
    }

    private static OutboxEntry Entry(Organization organization, OutboxMail mail)
    {
        var lines = mail.Text.Split('\n').ToLookup(line => line.Contains("://", StringComparison.Ordinal) || line.StartsWith('/'));
        return new(organization.Name, mail.To, mail.Subject, string.Join('\n', lines[false]).Trim(), [.. lines[true].Select(line => line.Trim())], mail.QueuedAt, mail.SentAt);
    }
}
