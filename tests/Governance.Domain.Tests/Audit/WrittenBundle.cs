using System.Text;
using Governance.Domain.Audit;
using Governance.Domain.Audit.Bundles;
using Governance.Domain.Canonical;
using Governance.Domain.Exchange;
using Governance.Domain.Signing;

namespace Governance.Domain.Tests.Audit;

/// <summary>A small record of one organization and the bundles made of it.</summary>
public sealed class WrittenBundle
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly SigningKeyWrap Wrap = new(new byte[SigningKeyWrap.Length]);
    private readonly SigningKey key = SigningKey.Make(Wrap, Now);
    private readonly TenantId own = new(Guid.Parse("0199a000-0000-7000-8000-000000000001"));
    private readonly TenantId other = new(Guid.Parse("0199a000-0000-7000-8000-000000000002"));
    private readonly List<AuditEntry> entries;

    public WrittenBundle(int count = 12) => entries = [.. Enumerable.Range(1, count).Select(i =>
        new AuditEntry(own, Now.AddMinutes(i), i % 3 == 0 ? null : new UserId(Guid.Parse("0199a000-0000-7000-8000-00000000000a")), "FindingRaised", $"Finding {i}", $$"""{"question":"AC-{{i}}","reference":"FND-{{i}} ü","severity":"high"}"""))];

    public PublishedKeys Keys => new([key.Public]);

    public SealedCheckpoint CheckpointAt(int size)
    {
        var links = AuditChain.Seal(own, null, entries);
        return Signed(AuditChain.NameOf(own), size, links[size - 1].Hash);
    }

    public async Task<byte[]> WriteAsync(params int[] checkpoints)
    {
        using var file = new MemoryStream();
        using var writer = new AuditBundleWriter(file);
        await writer.WriteAsync(new BundleHeader(BundleHeader.KindName, "Bank", AuditChain.NameOf(own), Now, Keys.Keys), default);
        var told = Told().ToList();
        foreach (var size in checkpoints) await writer.WriteAsync(new BundleLine(Checkpoint: CheckpointAt(size)), default);
        if (checkpoints.Length > 0) await writer.WriteAsync(new BundleLine(Checkpoint: Signed(told[^1].Origin, told.Count, told[^1].Hash)), default);
        foreach (var (entry, link) in entries.Zip(AuditChain.Seal(own, null, entries)))
        {
            using var body = CanonicalJson.Parse(Encoding.UTF8.GetBytes(entry.Body));
            await writer.WriteAsync(new BundleLine(Entry: new(link.Sequence, entry.Id.Value, entry.At, entry.Act, entry.Subject, body.RootElement.Clone(), link.Hash, entry.Actor?.Value)), default);
        }
        foreach (var line in told) await writer.WriteAsync(new BundleLine(Transmittal: line), default);
        await writer.WriteAsync(new BundleLine(Person: new(Guid.Parse("0199a000-0000-7000-8000-00000000000a"), "Ana")), default);
        await writer.FinishAsync(end => Task.FromResult(DocumentSeal.Put(end, key, Wrap)), default);
        return file.ToArray();
    }

    private IEnumerable<BundleTransmittal> Told()
    {
        var (origin, root) = (TransmittalChain.NameOf(own, other, Direction.Sent), AuditChain.Origin);
        for (var sequence = 1; sequence <= 4; sequence++)
        {
            var (id, sha) = (Guid.Parse($"0199a000-0000-7000-8000-0000000001{sequence:D2}"), CanonicalHash.Of($"content {sequence}"));
            root = AuditChain.Hash(root, sequence, TransmittalChain.Line(id, Now, "FindingShared", sha));
            yield return new(origin, sequence, id, Now, "FindingShared", sha, root);
        }
    }

    private SealedCheckpoint Signed(string origin, long size, string root)
    {
        var statement = new CheckpointStatement(CheckpointStatement.KindName, origin, size, root, Now);
        return new(statement, DocumentSeal.Put(statement.ToCanonical(), key, Wrap));
    }
}
