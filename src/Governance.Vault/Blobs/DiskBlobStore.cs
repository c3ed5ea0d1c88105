using Governance.Domain;

namespace Governance.Vault.Blobs;

/// <summary>Blobs as files of one folder outside the web root, fanned out by the first four digits of their names, readable by the host's account only.</summary>
public sealed class DiskBlobStore : IBlobStore
{
    private const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string folder;

    /// <summary>A store in a folder, which is created if it is missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="webRoot">The folder that the host serves to everybody, or null where there is none.</param>
    /// <exception cref="Refused">The folder lies inside the web root.</exception>
    public DiskBlobStore(string folder, string? webRoot)
    {
        this.folder = Path.GetFullPath(folder);
        if (webRoot is not null && IsInside(this.folder, Path.GetFullPath(webRoot))) throw new Refused(VaultRefusals.FolderInWebRoot.With(this.folder, webRoot));
        CreateFolder(Path.Combine(this.folder, "incoming"));
    }

    /// <inheritdoc />
    public async Task WriteAsync(string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancel)
    {
        var (incoming, final) = (Path.Combine(folder, "incoming", BlobName.Checked(name)), PathOf(name));
        try
        {
            await using (var file = new FileStream(incoming, Options(FileMode.CreateNew, FileAccess.Write)))
            {
                await using var onto = new StreamOntoDisk(file);
                await write(onto, cancel);
                await onto.CompleteAsync();
            }
            CreateFolder(Path.GetDirectoryName(final)!);
            File.Move(incoming, final);
        }
        catch
        {
            File.Delete(incoming);
            throw;
        }
    }

    /// <inheritdoc />
    public Task<Stream> OpenAsync(string name, CancellationToken cancel)
    {
        try
        {
            return Task.FromResult<Stream>(new FileStream(PathOf(name), Options(FileMode.Open, FileAccess.Read)));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Refused(VaultRefusals.BlobMissing.With(name));
        }
    }

    /// <inheritdoc />
    public Task DeleteAsync(string name, CancellationToken cancel)
    {
        var path = PathOf(name);
        if (File.Exists(path)) File.Delete(path);
        return Task.CompletedTask;
    }

    private static bool IsInside(string folder, string outer) =>
        Path.GetRelativePath(outer, folder) is var relative && !Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal);

    private string PathOf(string name) => Path.Combine(folder, BlobName.Checked(name)[..2], name[2..4], name);

    private static FileStreamOptions Options(FileMode mode, FileAccess access)
    {
        // segments come in one piece each, so a buffer in between would only copy them
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = FileShare.Read | FileShare.Delete, BufferSize = 0 };
        if (access == FileAccess.Write && !OperatingSystem.IsWindows()) options.UnixCreateMode = FileMode600;
        return options;
    }

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, FolderMode);
    }
}
