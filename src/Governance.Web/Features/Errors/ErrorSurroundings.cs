using Governance.Data.SignIn;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Diagnostics;

namespace Governance.Web.Features.Errors;

/// <summary>
/// What stands around an error page: to whoever is signed in the navigation of the organization whose page they asked for, as on every page of it.
/// What broke on our side (5xx) is shown alone, since what draws the navigation may be what broke.
/// </summary>
public sealed class ErrorSurroundings(IHttpContextAccessor http, OrganizationContext organization, INavigation navigation)
{
    /// <summary>The navigation; null where the page stands alone.</summary>
    public Surroundings? Of(int status)
    {
        if (status >= 500 || http.HttpContext is not { } context || context.Features.Get<Caller>() is not { } caller) return null;
        // where the request ended before its action, nobody has entered yet; who may not, does not
        var parts = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Split('/', 4) ?? [];
        if (!organization.Entered && parts is ["", "o", var slug, ..]) organization.Enter(slug, caller);
        return navigation.Read();
    }
}
