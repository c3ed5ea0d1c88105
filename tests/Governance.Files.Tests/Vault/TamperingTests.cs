using System.Security.Cryptography;
using Governance.Domain;
using Governance.Domain.Evidence;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Vault;

/// <summary>Whoever holds the disk can destroy, but change nothing unseen.</summary>
public sealed class TamperingTests : IDisposable
{
    private const int Header = 11, Segment = 65_536 + 16;
    private readonly VaultFixture fixture = new();
    private readonly byte[] content = RandomNumberGenerator.GetBytes(3 * 65_536 + 100);

    [Fact]
    public async Task Every_flipped_bit_is_seen_and_no_byte_of_its_segment_leaves()
    {
        var blob = await fixture.Store(content);
        var path = fixture.PathOf(blob);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        for (var at = 0; at < bytes.Length; at += at < Header ? 1 : 4_999)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 1;
            await File.WriteAllBytesAsync(path, changed, TestContext.Current.CancellationToken);
            (await LeavesBeforeRefusal(blob)).ShouldBe(at is < Header or >= Header + 3 * Segment ? 0 : (at - Header) / Segment * 65_536);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(116)]
    [InlineData(116 + Segment)]
    [InlineData(116 + 3 * Segment)]
    [InlineData(116 + 3 * Segment + Header)]
    public async Task A_blob_that_was_cut_off_gives_nothing(int missing)
    {
        var blob = await fixture.Store(content);
        await using (var file = File.OpenWrite(fixture.PathOf(blob))) file.SetLength(file.Length - missing);
        (await LeavesBeforeRefusal(blob)).ShouldBe(0);
        var smaller = blob with { Size = Math.Max(0, blob.Size - missing) };
        if (missing == 116) smaller = blob with { Size = 3 * 65_536 };
        (await LeavesBeforeRefusal(smaller)).ShouldBe(0);
    }

    [Fact]
    public async Task Swapped_repeated_and_appended_segments_are_seen()
    {
        var blob = await fixture.Store(content);
        var path = fixture.PathOf(blob);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        byte[] Part(int segment) => bytes[(Header + segment * Segment)..Math.Min(bytes.Length, Header + (segment + 1) * Segment)];
        foreach (var order in (int[][])[[1, 0, 2, 3], [0, 0, 2, 3], [0, 2, 1, 3], [0, 1, 2, 3, 3], [0, 1, 2, 2]])
        {
            await File.WriteAllBytesAsync(path, [.. bytes[..Header], .. order.SelectMany(Part)], TestContext.Current.CancellationToken);
            (await LeavesBeforeRefusal(blob)).ShouldBeLessThanOrEqualTo(65_536);
        }
    }

    [Fact]
    public async Task The_blob_of_another_file_does_not_pass_for_it()
    {
        var (mine, other) = (await fixture.Store(content), await fixture.Store(RandomNumberGenerator.GetBytes(content.Length)));
        File.Copy(fixture.PathOf(other), fixture.PathOf(mine), overwrite: true);
        (await LeavesBeforeRefusal(mine)).ShouldBe(0);
        (await LeavesBeforeRefusal(mine with { Name = other.Name })).ShouldBe(0);
    }

    public void Dispose() => fixture.Dispose();

    private async Task<int> LeavesBeforeRefusal(StoredBlob blob)
    {
        using var left = new MemoryStream();
        var refused = await Should.ThrowAsync<Refused>(async () =>
        {
            await using var stream = await fixture.Vault.OpenAsync(fixture.Permit(), blob, CancellationToken.None);
            await stream.CopyToAsync(left);
        });
        refused.Refusal.Name.ShouldBe("Altered");
        content.AsSpan().StartsWith(left.ToArray()).ShouldBeTrue();
        return (int)left.Length;
    }
}
