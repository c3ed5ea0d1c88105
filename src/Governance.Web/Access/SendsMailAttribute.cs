using Governance.Domain;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Access;

/// <summary>The act sends mail on behalf of an organization: it counts against the hour of the person and of the organization.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SendsMailAttribute : Attribute, IAsyncActionFilter
{
    /// <inheritdoc />
    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var services = context.HttpContext.RequestServices;
        var here = services.GetRequiredService<OrganizationContext>();
        // a form that comes back with a sentence beside a field has sent nothing
        if (context.ModelState.IsValid && !services.GetRequiredService<MailAllowance>().Take(here.Tenant, here.UserId)) throw new Refused(MailAllowance.TooMany);
        return next();
    }
}
