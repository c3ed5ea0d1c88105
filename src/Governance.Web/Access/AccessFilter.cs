using Governance.Data.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Access;

/// <summary>
/// Decides before every action, and fails closed: an action that says nothing about who may use it is for nobody.
/// An organization that is absent, or not the person's, answers 404; one's own without permission, 403.
/// </summary>
public sealed class AccessFilter(OrganizationContext organization) : IAuthorizationFilter
{
    /// <inheritdoc />
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var says = context.ActionDescriptor.EndpointMetadata;
        if (says.OfType<IAllowAnonymous>().Any()) return;
        if (context.HttpContext.Features.Get<Caller>() is not { } caller) { context.Result = new ChallengeResult(); return; }
        if (says.OfType<RequiresAttribute>().LastOrDefault() is { } requires)
        {
            if (!organization.Enter(context.RouteData.Values["org"] as string, caller)) context.Result = new NotFoundResult();
            else if (!requires.AnyOf.Any(organization.Allows)) context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }
        if (says.OfType<SignedInAttribute>().Any()) organization.EnterAlone(caller);
        else context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}
