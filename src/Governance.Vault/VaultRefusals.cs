using Governance.Domain;

namespace Governance.Vault;

/// <summary>Every reason why the vault does not start, keep or open.</summary>
public static class VaultRefusals
{
    /// <summary>{0}: file.</summary>
    public static readonly Refusal MasterKeyMissing = new(nameof(MasterKeyMissing), "The master key file {0} is missing. Put it back from where it is kept, or name another file; evidence cannot be opened without it.");
    /// <summary>{0}: file.</summary>
    public static readonly Refusal MasterKeyUnreadable = new(nameof(MasterKeyUnreadable), "The file {0} cannot be read as a master key.");
    /// <summary>{0}: file.</summary>
    public static readonly Refusal MasterKeyExposed = new(nameof(MasterKeyExposed), "The master key file {0} is open to other accounts of this machine. Restrict it to its owner (chmod 600).");
    /// <summary>{0}: file, {1}: its check value, {2}: the recorded one.</summary>
    public static readonly Refusal MasterKeyWrong = new(nameof(MasterKeyWrong), "The master key in {0} (check value {1}) is not the one that this installation encrypts under (check value {2}).");
    /// <summary>A wrapped key does not open.</summary>
    public static readonly Refusal KeyDoesNotOpen = new(nameof(KeyDoesNotOpen), "A key of this file does not open: it was made for another organization or file, or it was changed.");
    /// <summary>The organization's key is gone.</summary>
    public static readonly Refusal KeyDestroyed = new(nameof(KeyDestroyed), "The key of this file was destroyed. What it protected cannot be read again.");
    /// <summary>A permit that is forged, of another file or ended.</summary>
    public static readonly Refusal NoPermit = new(nameof(NoPermit), "This file is opened with a valid permit only.");
    /// <summary>{0}: blob.</summary>
    public static readonly Refusal Altered = new(nameof(Altered), "The stored file {0} was changed or cut off after it was stored. Nothing of the damaged part is shown.");
    /// <summary>{0}: blob.</summary>
    public static readonly Refusal BlobMissing = new(nameof(BlobMissing), "The stored file {0} is missing from the blob store.");
    /// <summary>{0}: folder, {1}: web root.</summary>
    public static readonly Refusal FolderInWebRoot = new(nameof(FolderInWebRoot), "The evidence folder {0} lies inside the web root {1}. Name a folder outside of it.");
}
