using System.Security.Cryptography;
using System.Text;

namespace Governance.Data.Providers;

/// <summary>Keys that live outside the database: 32 random bytes each, in files that only their owner may read.</summary>
public sealed class KeyFolder(string folder)
{
    /// <summary>Signs the tenant context; the database holds a copy.</summary>
    public const string Context = "context";

    /// <summary>The passwords of the private server's roles are derived from it.</summary>
    public const string Roles = "roles";

    /// <summary>The file of the master key, which the vault reads and writes.</summary>
    public string MasterKeyFile => PathOf("master");

    /// <summary>Whether the key exists.</summary>
    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>The key; refuses where it is missing, since a new one would not fit what the old one has locked.</summary>
    public byte[] Read(string name) => Has(name)
        ? Convert.FromHexString(File.ReadAllText(PathOf(name)).Trim())
        : throw new StartRefused($"The key {PathOf(name)} is missing; put back the one that this database was set up with.");

    /// <summary>The key, made on first use.</summary>
    public byte[] ReadOrCreate(string name)
    {
        if (!Has(name)) Create(name);
        return Read(name);
    }

    /// <summary>The password of a role of the private server.</summary>
    public string Password(string role) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Read(Roles), Encoding.UTF8.GetBytes(role)));

    /// <summary>Writes a file that nobody but its owner reads.</summary>
    internal static void WritePrivate(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }

    private string PathOf(string name) => Path.Combine(folder, name + ".key");

    private void Create(string name)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // a power cut leaves the whole key or none
        var half = PathOf(name) + ".new";
        File.Delete(half);
        WritePrivate(half, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
        File.Move(half, PathOf(name));
    }
}
