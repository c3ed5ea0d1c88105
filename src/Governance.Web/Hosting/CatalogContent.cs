using Governance.Data.Catalogs;
using Governance.Data.Providers;

namespace Governance.Web.Hosting;

/// <summary>The frameworks and templates that ship with the product, before anything that refers to them.</summary>
public sealed class CatalogContent(CatalogLoader loader, Connections connections, DatabaseHost host) : IFirstContent
{
    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public async Task LoadAsync(CancellationToken stop)
    {
        var note = new CatalogNote(CatalogLoader.Shipped, Path.Combine(host.FolderName, "catalogs"));
        await using var app = connections.Connect();
        await app.OpenAsync(stop);
        if (await note.HoldsAsync(app, stop)) return;
        await loader.LoadAsync(CatalogLoader.Shipped, stop);
        await note.WriteAsync(app, stop);
    }
}
