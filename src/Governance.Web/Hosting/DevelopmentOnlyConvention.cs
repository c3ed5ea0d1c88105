using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Governance.Web.Hosting;

/// <summary>Takes controllers that are for Development out of the application.</summary>
public sealed class DevelopmentOnlyConvention : IApplicationModelConvention
{
    /// <inheritdoc />
    public void Apply(ApplicationModel application)
    {
        ArgumentNullException.ThrowIfNull(application);
        foreach (var controller in application.Controllers.Where(c => c.Attributes.OfType<DevelopmentOnlyAttribute>().Any()).ToList())
            application.Controllers.Remove(controller);
    }
}
