using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Intake;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Vault;

public sealed class EvidenceVaultTests : IDisposable
{
    private readonly VaultFixture fixture = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    [InlineData(200_001)]
    [InlineData(1_048_576)]
    [InlineData(1_048_577)]
    [InlineData(2_200_001)]
    public async Task What_was_stored_comes_back_with_its_size_and_hash(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        var blob = await fixture.Store(content);
        (blob.Size, blob.Sha256).ShouldBe((length, Convert.ToHexStringLower(SHA256.HashData(content))));
        (await fixture.Read(blob)).ShouldBe(content);
    }

    [Fact]
    public void Any_part_of_any_file_reads_the_same_as_from_the_file() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(
            ArbMap.Default.ArbFor<int>().Filter(n => n >= 0).MapFilter(n => n * 3_001 % 210_000, _ => true),
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            (length, seed) => ReadsAlike(length, seed.Get)));

    [Fact]
    public async Task The_stored_bytes_show_nothing_of_the_file_and_belong_to_the_host_alone()
    {
        var blob = await fixture.Store(Zips.Utf8(string.Concat(Enumerable.Repeat("unreleased model ", 9_000))));
        var bytes = await File.ReadAllBytesAsync(fixture.PathOf(blob), TestContext.Current.CancellationToken);
        bytes.AsSpan().IndexOf("unreleased"u8).ShouldBe(-1);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(fixture.PathOf(blob)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Without_a_valid_permit_nothing_is_read()
    {
        var blob = await fixture.Store([1, 2, 3]);
        var permit = fixture.Permit();
        var forged = new PermitKey(new byte[32]).Issue(permit.Terms);
        (await Refusal(() => fixture.Read(blob, forged))).ShouldBe("NoPermit");
        (await Refusal(() => fixture.Read(blob, fixture.Permit(new(Ids.New()))))).ShouldBe("KeyDoesNotOpen");
        (await Refusal(() => fixture.Read(blob, fixture.Permit(owner: new(Ids.New()))))).ShouldBe("KeyDestroyed");
        fixture.Now = permit.Terms.ExpiresAt;
        (await Refusal(() => fixture.Read(blob, permit))).ShouldBe("NoPermit");
    }

    [Fact]
    public async Task A_destroyed_key_shreds_the_file()
    {
        var blob = await fixture.Store([1, 2, 3]);
        fixture.Destroy(1);
        (await Refusal(() => fixture.Read(blob))).ShouldBe("KeyDestroyed");
    }

    [Fact]
    public async Task A_file_that_the_intake_refuses_leaves_nothing()
    {
        var receipt = await Receive("report.pdf", Zips.Utf8("no pdf"));
        receipt.Verdict.Refusal!.Name.ShouldBe("LyingExtension");
        receipt.Blob.ShouldBeNull();
        (await Receive("big.txt", Zips.Utf8(new string('x', 200_000)))).Verdict.Refusal!.Sentence.ShouldBe("big.txt is over the limit of 0.1 MiB.");
        fixture.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_the_intake_accepts_is_kept_under_its_hash()
    {
        var book = Zips.Workbook().ToArray();
        var receipt = await Receive("register.xlsx", book);
        receipt.Verdict.Content!.Kind.ShouldBe(FileKind.Workbook);
        (await fixture.Read(receipt.Blob!)).ShouldBe(book);
        await fixture.Vault.DeleteAsync(receipt.Blob!, CancellationToken.None);
        (await Refusal(() => fixture.Read(receipt.Blob!))).ShouldBe("BlobMissing");
    }

    [Theory]
    [InlineData(150_000)]
    [InlineData(1_500_000)]
    public async Task An_upload_that_breaks_off_leaves_nothing(int after)
    {
        await Should.ThrowAsync<IOException>(() => fixture.Vault.StoreAsync(fixture.Revision, fixture.Owner, new BreakingStream(after), CancellationToken.None));
        fixture.Files().ShouldBeEmpty();
    }

    public void Dispose() => fixture.Dispose();

    internal static async Task<string> Refusal(Func<Task> act) => (await Should.ThrowAsync<Refused>(act)).Refusal.Name;

    private Task<Governance.Vault.Receipt> Receive(string name, byte[] content) => fixture.Vault.ReceiveAsync(
        fixture.Revision, fixture.Owner, name, new MemoryStream(content), new IntakeLimits { MaxBytes = 100_000 }, CancellationToken.None);

    private bool ReadsAlike(int length, int seed)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        var random = new Random(seed);
        using var stream = fixture.Vault.OpenAsync(fixture.Permit(), fixture.Store(content).GetAwaiter().GetResult(), CancellationToken.None).GetAwaiter().GetResult();
        for (var i = 0; i < 20; i++)
        {
            var (from, count) = (random.Next(length + 1), random.Next(70_000));
            var part = new byte[count];
            stream.Seek(from, SeekOrigin.Begin);
            var read = stream.ReadAtLeast(part, count, throwOnEndOfStream: false);
            if (!part.AsSpan(0, read).SequenceEqual(content.AsSpan(from, Math.Min(count, length - from)))) return false;
        }
        return true;
    }

    private sealed class BreakingStream(int length) : MemoryStream(new byte[length])
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("The connection was closed.");
    }
}
