using System.Security.Claims;
using Governance.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Access;

/// <summary>
/// Decides before every action, and fails closed: an action that says nothing about who may use it is for nobody.
/// An organization that is absent, or not the person's, answers 404; one's own without permission, 403.
/// </summary>
public sealed class AccessFilter(OrganizationContext organization) : IAsyncAuthorizationFilter
{
    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var says = context.ActionDescriptor.EndpointMetadata;
        if (says.OfType<IAllowAnonymous>().Any()) return;
        if (!Guid.TryParse(context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier), out var user)) { context.Result = new ChallengeResult(); return; }
        if (says.OfType<RequiresAttribute>().LastOrDefault() is { } requires)
        {
            var slug = context.RouteData.Values["org"] as string;
            if (!await organization.EnterAsync(slug, new UserId(user), context.HttpContext.RequestAborted)) context.Result = new NotFoundResult();
            else if (!requires.AnyOf.Any(organization.Allows)) context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }
        if (says.OfType<SignedInAttribute>().Any()) organization.EnterAlone(new UserId(user));
        else context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}
