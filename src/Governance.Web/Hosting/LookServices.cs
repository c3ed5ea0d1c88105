using Governance.Web.Look;

namespace Governance.Web.Hosting;

/// <summary>What the layout asks for.</summary>
public static class LookServices
{
    /// <summary>The side navigation.</summary>
    public static void AddLook(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<INavigation, Access.PortalNavigation>();
    }
}
