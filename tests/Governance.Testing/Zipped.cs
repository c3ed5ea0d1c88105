using System.IO.Compression;

namespace Governance.Testing;

/// <summary>Packs files as somebody does who has several to send.</summary>
public static class Zipped
{
    /// <summary>The archive with these files, each under its name.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return packed.ToArray();
    }
}
