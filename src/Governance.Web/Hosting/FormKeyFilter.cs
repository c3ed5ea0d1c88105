using Governance.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Hosting;

/// <summary>
/// A form that carries a key is taken once: the key is saved with its change, and the second submit of the same form,
/// by a double click or the back button, is refused.
/// </summary>
public sealed class FormKeyFilter(GovernanceDb db, TenantScope scope, TimeProvider clock) : IAsyncActionFilter
{
    /// <summary>The hidden field.</summary>
    public const string Field = "__form";

    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.HttpContext.Request;
        if (!IsErrorPage(context.HttpContext.Features) && HttpMethods.IsPost(request.Method) && request.HasFormContentType && scope.Tenant is { } tenant && context.ModelState.IsValid
            && Guid.TryParse(request.Form[Field], out var key))
        {
            if (await db.Set<FormKey>().AnyAsync(k => k.Key == key, context.HttpContext.RequestAborted)) throw new Domain.Refused(FormKey.Used);
            db.Add(new FormKey(tenant, key, clock.GetUtcNow()));
        }
        await next();
    }

    // the page that says what went wrong with a form runs in the form's own request
    private static bool IsErrorPage(IFeatureCollection features) => features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerFeature>() is not null;
}
