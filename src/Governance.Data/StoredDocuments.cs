using Governance.Domain;
using Governance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data;

/// <summary>Keeps documents once per organization and content, also when two acts bring the same one at the same moment.</summary>
public static class StoredDocuments
{
    /// <summary>Keeps a document in the current organization unless it is there; the hash under which it lies.</summary>
    public static async Task<string> KeepAsync(this GovernanceDb db, TenantId tenant, DocumentKind kind, string json, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (hash, name) = (StoredDocument.HashOf(json), kind.ToString());
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"insert into stored_documents (tenant_id, hash, kind, json) values ({tenant.Value}, {hash}, {name}, {json}) on conflict (tenant_id, hash) do nothing", stop);
        else
            await db.Database.ExecuteSqlAsync($"insert into stored_documents (tenant_id, hash, kind, json) select {tenant.Value}, {hash}, {name}, {json} where not exists (select 1 from stored_documents with (updlock, holdlock) where tenant_id = {tenant.Value} and hash = {hash})", stop);
        return hash;
    }
}
