namespace Governance.Data.Providers;

/// <summary>Everything that an installation without a database server keeps on disk; one host at a time works on it.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream inUse;

    private DataFolder(string folder, FileStream inUse)
    {
        Folder = folder;
        this.inUse = inUse;
        Keys = new(Path.Combine(folder, "keys"));
    }

    /// <summary>Its full path.</summary>
    public string Folder { get; }

    /// <summary>The keys in it.</summary>
    public KeyFolder Keys { get; }

    /// <summary>Takes the folder for this process, and makes it if absent. Refuses where another host has it.</summary>
    public static DataFolder Open(string folder)
    {
        folder = Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(folder);
            return new(folder, Take(folder));
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new StartRefused($"The data folder {folder} belongs to another user; start as that user, or name another folder with --Data.", denied);
        }
    }

    /// <inheritdoc />
    public void Dispose() => inUse.Dispose();

    private static FileStream Take(string folder)
    {
        try
        {
            // released by the system when the process ends, however it ends
            return new(Path.Combine(folder, "host.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new StartRefused($"Another host is at work on the data folder {folder}; stop it first, or name another folder with --Data.", taken);
        }
    }
}
