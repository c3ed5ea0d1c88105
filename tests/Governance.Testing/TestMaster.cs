using Governance.Vault.Keys;

namespace Governance.Testing;

/// <summary>The master key of every host under test, in this process or beside it.</summary>
public static class TestMaster
{
    private static readonly string File = Create();

    /// <summary>The key.</summary>
    public static MasterKey Key { get; } = MasterKeyFile.Load(File, recordedCheckValue: null, mayCreate: false);

    /// <summary>Puts it where a host of its own looks for it.</summary>
    public static void CopyTo(string path) => System.IO.File.Copy(File, path);

    private static string Create()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        MasterKeyFile.Create(path);
        return path;
    }
}
