using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Data.Audit;

/// <summary>No audit, no change: what an aggregate says happened to it is written beside the change, and one that says nothing is refused.</summary>
public sealed class AuditInterceptor(Unsealed unsealed, TimeProvider clock) : SaveChangesInterceptor
{
    /// <inheritdoc />
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData?.Context);
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData?.Context);
        return ValueTask.FromResult(result);
    }

    private void Note(DbContext? context)
    {
        if (context is not GovernanceDb db) return;
        NoteOrganization(db);
        foreach (var entry in db.ChangeTracker.Entries<Aggregate>().ToList())
        {
            var events = entry.Entity.TakeEvents();
            if (entry.State is EntityState.Unchanged && events.Count == 0) continue;
            if (events.Count == 0) throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} changed without saying what happened.");
            if (entry.State is not EntityState.Added) entry.Property(nameof(Aggregate.Version)).CurrentValue = entry.Entity.Version + 1;
            Write(db, entry.Entity.TenantId, AuditSubject.Of(entry.Metadata, part => entry.Property(part.Name).CurrentValue), events);
        }
    }

    // an organization has no owner; what happens to it stands in its own chain, which only its own scope can write
    private void NoteOrganization(GovernanceDb db)
    {
        if (db.ChangeTracker.Entries<Organization>().Any(o => o.State is EntityState.Modified or EntityState.Deleted && o.Entity.Id != db.Scope.Tenant))
            throw new InvalidOperationException("An organization is changed in its own scope, where its record is.");
        foreach (var entry in db.ChangeTracker.Entries<Organization>().Where(o => o.Entity.Id == db.Scope.Tenant).ToList())
        {
            var events = entry.Entity.TakeEvents();
            if (entry.State is EntityState.Modified && events.Count == 0) throw new InvalidOperationException($"{nameof(Organization)} changed without saying what happened.");
            Write(db, entry.Entity.Id, $"{nameof(Organization)} {entry.Entity.Id.Value}", events);
        }
    }

    private void Write(GovernanceDb db, TenantId tenant, string subject, IReadOnlyList<IEvent> events)
    {
        if (events.Count > 0) unsealed.Note(tenant);
        foreach (var happened in events.Where(e => e is not IBatchedEvent))
            db.Add(new AuditEntry(tenant, clock.GetUtcNow(), db.Scope.User, happened.GetType().Name, subject, ContentJson.Write(happened)));
    }
}
