namespace Governance.Web.Tests.Features.Templates;

/// <summary>A folder of catalogs for one test.</summary>
internal sealed class CatalogFiles : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("catalogs-").FullName;

    public void Write(string kind, string name, string text)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, kind));
        File.WriteAllText(System.IO.Path.Combine(folder.FullName, name), text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
