using Governance.Domain;
using Governance.Vault.Blobs;
using Governance.Vault.Keys;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Vault;

public sealed class MasterKeyFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("keys").FullName;

    private string Path => System.IO.Path.Combine(folder, "deeper", "master.key");

    [Fact]
    public void A_first_start_may_create_it_for_its_owner_only_and_the_next_finds_the_same()
    {
        var created = MasterKeyFile.Load(Path, null, mayCreate: true);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        MasterKeyFile.Load(Path, created.CheckValue, mayCreate: false).CheckValue.ShouldBe(created.CheckValue);
        Should.Throw<IOException>(() => MasterKeyFile.Create(Path));
    }

    [Fact]
    public void A_missing_key_stops_the_start_and_is_not_replaced_once_one_was_in_use()
    {
        Refusal(null, mayCreate: false).ShouldStartWith($"The master key file {Path} is missing.");
        Refusal("0011223344556677", mayCreate: true).ShouldStartWith($"The master key file {Path} is missing.");
        File.Exists(Path).ShouldBeFalse();
    }

    [Fact]
    public void Another_key_than_the_recorded_one_stops_the_start()
    {
        var key = MasterKeyFile.Load(Path, null, mayCreate: true);
        Refusal("0011223344556677", mayCreate: true)
            .ShouldBe($"The master key in {Path} (check value {key.CheckValue}) is not the one that this installation encrypts under (check value 0011223344556677).");
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("governance-master-key-1 AAAA")]
    [InlineData("governance-master-key-1 not base64 at all")]
    public void A_file_that_is_no_key_stops_the_start(string content)
    {
        MasterKeyFile.Create(Path);
        File.WriteAllText(Path, content);
        Refusal(null, mayCreate: true).ShouldBe($"The file {Path} cannot be read as a master key.");
    }

    [Fact]
    public void A_key_that_others_may_read_stops_the_start()
    {
        if (OperatingSystem.IsWindows()) return;
        MasterKeyFile.Create(Path);
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Refusal(null, mayCreate: false).ShouldContain("chmod 600");
    }

    [Fact]
    public void The_evidence_folder_may_not_lie_in_the_web_root()
    {
        Should.Throw<Refused>(() => new DiskBlobStore(System.IO.Path.Combine(folder, "wwwroot", "evidence"), System.IO.Path.Combine(folder, "wwwroot"))).Refusal.Name.ShouldBe("FolderInWebRoot");
        Should.NotThrow(() => new DiskBlobStore(System.IO.Path.Combine(folder, "wwwroot-evidence"), System.IO.Path.Combine(folder, "wwwroot")));
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("0123456789abcdef0123456789ABCDEF")]
    [InlineData("")]
    public void A_name_that_is_not_a_blobs_name_is_never_a_path(string name) =>
        Should.Throw<ArgumentException>(() => BlobName.Checked(name));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Refusal(string? recorded, bool mayCreate) => Should.Throw<Refused>(() => MasterKeyFile.Load(Path, recorded, mayCreate)).Message;
}
