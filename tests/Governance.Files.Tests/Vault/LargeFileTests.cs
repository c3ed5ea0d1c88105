using Governance.Domain.Evidence;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Vault;

[Collection(nameof(Alone))]
public sealed class LargeFileTests : IDisposable
{
    private const long Size = 96L << 20, Allowed = 8L << 20;
    private readonly VaultFixture fixture = new();

    [Fact]
    public async Task A_large_file_goes_in_and_out_in_a_fraction_of_its_size()
    {
        // pools and code are in place after a small one
        await fixture.Read(await fixture.Store(new byte[100_000]));
        var before = GC.GetTotalAllocatedBytes();
        await using var zeros = new Zeros(Size);
        StoredBlob blob = await fixture.Vault.StoreAsync(fixture.Revision, fixture.Owner, zeros, TestContext.Current.CancellationToken);
        await using var back = await fixture.Vault.OpenAsync(fixture.Permit(), blob, TestContext.Current.CancellationToken);
        await back.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        back.Position.ShouldBe(Size);
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(Allowed);
    }

    public void Dispose() => fixture.Dispose();

    private sealed class Zeros(long length) : MemoryStream
    {
        private long left = length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = (int)Math.Min(buffer.Length, left);
            buffer.Span[..read].Clear();
            left -= read;
            return new(read);
        }
    }
}
