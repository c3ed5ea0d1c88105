using System.Security.Cryptography;
using Governance.Domain;

namespace Governance.Vault.Keys;

/// <summary>Reads the master key from the file that the configuration names: one line, the mark and 32 bytes in base64.</summary>
public static class MasterKeyFile
{
    private const string Mark = "governance-master-key-1 ";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Exposed = UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Loads the key, or says why the host must not start.</summary>
    /// <param name="path">The file.</param>
    /// <param name="recordedCheckValue">The check value that this installation has recorded, or null where nothing was encrypted yet.</param>
    /// <param name="mayCreate">Whether a missing file is created (Development); never where a check value is recorded.</param>
    /// <exception cref="Refused">The key is missing, unreadable, exposed to others or not the recorded one.</exception>
    public static MasterKey Load(string path, string? recordedCheckValue, bool mayCreate)
    {
        if (!File.Exists(path))
        {
            if (!mayCreate || recordedCheckValue is not null) throw new Refused(VaultRefusals.MasterKeyMissing.With(path));
            Create(path);
        }
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Exposed) != UnixFileMode.None) throw new Refused(VaultRefusals.MasterKeyExposed.With(path));
        var key = Parse(path);
        return recordedCheckValue is null || string.Equals(key.CheckValue, recordedCheckValue, StringComparison.Ordinal)
            ? key
            : throw new Refused(VaultRefusals.MasterKeyWrong.With(path, key.CheckValue, recordedCheckValue));
    }

    /// <summary>Writes a fresh key, readable by its owner only. A file that is there is never overwritten.</summary>
    /// <exception cref="IOException">The file is there, or cannot be written.</exception>
    public static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        using var file = new FileStream(path, options);
        using var writer = new StreamWriter(file);
        writer.WriteLine(Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyWrap.KeyLength)));
        writer.Flush();
        file.Flush(flushToDisk: true);
    }

    private static MasterKey Parse(string path)
    {
        var line = ReadLine(path);
        var key = new byte[KeyWrap.KeyLength];
        return line.StartsWith(Mark, StringComparison.Ordinal) && Convert.TryFromBase64String(line[Mark.Length..].Trim(), key, out var length) && length == key.Length
            ? new MasterKey(key)
            : throw new Refused(VaultRefusals.MasterKeyUnreadable.With(path));
    }

    private static string ReadLine(string path)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault("");
        }
        catch (UnauthorizedAccessException)
        {
            throw new Refused(VaultRefusals.MasterKeyUnreadable.With(path));
        }
    }
}
