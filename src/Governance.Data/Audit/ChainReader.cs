using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Canonical;
using Governance.Domain.Exchange;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Audit;

/// <summary>Reads the chains of one organization in order, row by row, from where they were last signed.</summary>
public sealed class ChainReader(GovernanceDb db)
{
    /// <summary>The latest checkpoint of each chain, by its name.</summary>
    public async Task<IReadOnlyDictionary<string, Checkpoint>> SignedAsync(CancellationToken stop) =>
        await db.Set<Checkpoint>().AsNoTracking().Where(c => !db.Set<Checkpoint>().Any(later => later.TenantId == c.TenantId && later.Origin == c.Origin && later.Size > c.Size))
            .ToDictionaryAsync(c => c.Origin, StringComparer.Ordinal, stop);

    /// <summary>The entries with their links, in the chain's order.</summary>
    /// <param name="after">The link to start after.</param>
    public IAsyncEnumerable<LinkedEntry> Entries(long after) =>
        db.Set<AuditLink>().AsNoTracking().Where(l => l.Sequence > after).OrderBy(l => l.Sequence)
            .Join(db.Set<AuditEntry>().AsNoTracking(), l => new { l.TenantId, Id = l.EntryId }, e => new { e.TenantId, e.Id }, (l, e) => new LinkedEntry(l.Sequence, l.Hash, e)).AsAsyncEnumerable();

    /// <summary>Walks the chain of entries, from its start or from the last checkpoint; how far it reached, and the first thing that does not hold.</summary>
    public async Task<(ChainWalk Walk, string? Problem)> WalkAsync(Checkpoint? last, bool whole, CancellationToken stop)
    {
        var walk = whole || last is null ? new ChainWalk("Entry") : new ChainWalk("Entry", last.Size, last.Root);
        string? problem = null;
        await foreach (var linked in Entries(walk.Size).WithCancellation(stop))
        {
            problem ??= Altered(linked) ?? walk.Step(linked.Sequence, AuditChain.Line(linked.Entry), linked.Hash);
            if (problem is not null) break;
            if (linked.Sequence == last?.Size && !string.Equals(last.Root, linked.Hash, StringComparison.Ordinal)) problem = $"Entry {last.Size} is not the one that was signed.";
        }
        if (problem is null && walk.Size < last?.Size) problem = string.Create(CultureInfo.InvariantCulture, $"{last.Size} entries were signed, and {walk.Size} are there.");
        return (walk, problem);
    }

    /// <summary>Every chain of transmittals that grew since it was last signed, walked to its end, and the first thing that does not hold in it.</summary>
    public async IAsyncEnumerable<(string Origin, ChainWalk Walk, string? Problem)> TransmittalsAsync(TenantId owner, IReadOnlyDictionary<string, Checkpoint> signed, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(signed);
        var heads = await db.Set<Transmittal>().GroupBy(t => new { t.Counterparty, t.Direction }).Select(g => new { g.Key.Counterparty, g.Key.Direction, Size = g.Max(t => t.Sequence) }).ToListAsync(stop);
        foreach (var head in heads)
        {
            var origin = TransmittalChain.NameOf(owner, head.Counterparty, head.Direction);
            var from = signed.GetValueOrDefault(origin)?.Size ?? 0;
            if (head.Size <= from) continue;
            var walk = new ChainWalk("Transmittal", from, signed.GetValueOrDefault(origin)?.Root);
            var rows = db.Set<Transmittal>().AsNoTracking().Where(t => t.Counterparty == head.Counterparty && t.Direction == head.Direction && t.Sequence > from).OrderBy(t => t.Sequence);
            var (enclosed, problem) = (new HashSet<string>(StringComparer.Ordinal), (string?)null);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
            {
                problem ??= string.Equals(CanonicalHash.Of(row.Content), row.Sha256, StringComparison.Ordinal) ? null : $"The content of transmittal {row.Sequence} was changed.";
                var line = TransmittalChain.Line(row.Id.Value, row.At, row.Kind.ToString(), row.Sha256);
                problem ??= walk.Step(row.Sequence, line, AuditChain.Hash(walk.Root, row.Sequence, line));
                if (problem is not null || row.Kind is not TransmittalKind.QuestionnaireSent) continue;
                if (EnclosedIn(row.Content) is { } hash) enclosed.Add(hash);
                else problem = $"Transmittal {row.Sequence} names no questionnaire.";
            }
            problem ??= await AlteredAsync(enclosed, stop);
            yield return (origin, walk, problem);
        }
    }

    // whoever altered it may have left anything there
    private static string? EnclosedIn(string content)
    {
        try { return JsonNode.Parse(content) is JsonObject sent && sent["questionnaireHash"] is JsonValue hash && hash.TryGetValue(out string? text) ? text : null; }
        catch (JsonException) { return null; }
    }

    // the chain seals the hash of what came along, and the text has to be the one that it is of
    private async Task<string?> AlteredAsync(HashSet<string> enclosed, CancellationToken stop)
    {
        if (enclosed.Count == 0) return null;
        await foreach (var document in db.Set<StoredDocument>().AsNoTracking().Where(d => enclosed.Contains(d.Hash)).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!string.Equals(StoredDocument.HashOf(document.Json), document.Hash, StringComparison.Ordinal)) return $"The text of the questionnaire {document.Hash} was changed.";
            enclosed.Remove(document.Hash);
        }
        return enclosed.FirstOrDefault() is { } gone ? $"A questionnaire that was sent is gone: {gone}." : null;
    }

    private static string? Altered(LinkedEntry linked) =>
        string.Equals(CanonicalHash.Of(linked.Entry.Body), linked.Entry.BodySha256, StringComparison.Ordinal) ? null : $"The body of entry {linked.Sequence} was changed.";
}
