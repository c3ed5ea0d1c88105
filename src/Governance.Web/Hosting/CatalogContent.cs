using Governance.Data.Catalogs;

namespace Governance.Web.Hosting;

/// <summary>The frameworks and templates that ship with the product, before anything that refers to them.</summary>
public sealed class CatalogContent(CatalogLoader loader) : IFirstContent
{
    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public Task LoadAsync(CancellationToken stop) => loader.LoadAsync(CatalogLoader.Shipped, stop);
}
