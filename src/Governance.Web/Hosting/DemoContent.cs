using Governance.Data.Demo;

namespace Governance.Web.Hosting;

/// <summary>The demo, after the catalogs. Registered in Development only.</summary>
public sealed class DemoContent(DemoLoader loader) : IFirstContent
{
    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public Task LoadAsync(CancellationToken stop) => loader.LoadAsync(DemoLoader.Shipped, new Progress().Hear, stop);

    // a line for every quarter, so that a first start does not look as if it had stopped
    private sealed class Progress
    {
        private int quarter;

        public void Hear(int percent)
        {
            if (percent / 25 <= quarter) return;
            quarter = percent / 25;
            Console.WriteLine(quarter == 1 ? "The demo is being told once, eighteen months of it: 25 %" : $"{quarter * 25} %");
        }
    }
}
