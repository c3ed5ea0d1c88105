namespace Governance.Web.Tests.Look;

/// <summary>The source folders, found from the test's own.</summary>
internal static class WebRoot
{
    /// <summary>The top of the repository.</summary>
    public static string Repository { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder of styles and scripts.</summary>
    public static string Folder { get; } = Path.Combine(Repository, "wwwroot");

    /// <summary>A file of it.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Governance.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Governance.sln above the tests."));
}
