using Governance.Data.Demo;

namespace Governance.Web.Hosting;

/// <summary>The demo, after the catalogs. Registered in Development only.</summary>
public sealed class DemoContent(DemoLoader loader) : IFirstContent
{
    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public Task LoadAsync(CancellationToken stop) => loader.LoadAsync(DemoLoader.Shipped, stop);
}
