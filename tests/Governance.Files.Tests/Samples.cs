namespace Governance.Files.Tests;

/// <summary>Files of other projects that are tried beside our own; they lie beside the clone, or nowhere.</summary>
internal static class Samples
{
    /// <summary>What a skipped test says.</summary>
    public const string Missing = "needs the files of other projects in shared/data beside the clone";

    /// <summary>A file by its path in the folder; null where the folder is not there.</summary>
    public static string? Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Governance.sln"))) folder = folder.Parent;
        var file = folder?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "data", path) : null;
        return File.Exists(file) ? file : null;
    }
}
