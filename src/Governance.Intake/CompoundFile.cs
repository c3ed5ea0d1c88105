namespace Governance.Intake;

/// <summary>Looks into the compound files of Office ([MS-CFB]) for the one thing that is asked of them here.</summary>
internal static class CompoundFile
{
    private const int MaxBytes = 32 << 20, BlockLength = 1 << 16;

    /// <summary>Whether it only wraps a document that is encrypted ([MS-OFFCRYPTO], 2.3.4.4): then a stream of that name is in its directory. What is over 32 MiB is not searched.</summary>
    public static bool IsProtected(Stream content)
    {
        if (content.Length > MaxBytes) return false;
        var name = "EncryptedPackage"u8.ToArray().SelectMany(letter => (byte[])[letter, 0]).ToArray();
        var block = new byte[BlockLength + name.Length];
        content.Position = 0;
        for (var kept = 0; ;)
        {
            var read = content.ReadAtLeast(block.AsSpan(kept, BlockLength), BlockLength, throwOnEndOfStream: false);
            var there = block.AsSpan(0, kept + read);
            if (there.IndexOf(name) >= 0) return true;
            if (read < BlockLength) return false;
            // the name may lie over the end of a block
            kept = name.Length - 1;
            there[^kept..].CopyTo(block);
        }
    }
}
