using Governance.Web.Look;

namespace Governance.Web.Hosting;

/// <summary>What the layout asks for.</summary>
public static class LookServices
{
    /// <summary>The navigation of a visitor; a later registration takes its place.</summary>
    public static void AddLook(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<INavigation, VisitorNavigation>();
    }
}
