using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Governance.Web.Hosting;

/// <summary>
/// Looks for a view beside its controller: <c>Features/Findings/ClosuresController</c> finds <c>Features/Findings/Closures/New.cshtml</c>,
/// and <c>Features/Findings/FindingsController</c> finds <c>Features/Findings/Show.cshtml</c>.
/// </summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Key = "feature";
    private const string Root = "Governance.Web.Features.";

    /// <inheritdoc />
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var name = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace ?? "";
        context.Values[Key] = name.StartsWith(Root, StringComparison.Ordinal) ? "/Features/" + name[Root.Length..].Replace('.', '/') : "/Features/Shared";
    }

    /// <inheritdoc />
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        ArgumentNullException.ThrowIfNull(context);
        return viewLocations.Select(location => location.Replace("{2}", context.Values[Key], StringComparison.Ordinal));
    }
}
