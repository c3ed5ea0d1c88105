using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Access;

/// <summary>The action hashes a password: it passes <see cref="HashingGate"/>, or answers 503 with a sentence where the queue there is full.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HashesPasswordAttribute : Attribute, IAsyncResourceFilter
{
    private const string Full = "So many people are signing in at this moment that the queue is full. Nothing was changed.";

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        using var place = await http.RequestServices.GetRequiredService<HashingGate>().EnterAsync(http.RequestAborted);
        if (place.IsAcquired)
        {
            await next();
            return;
        }
        http.Items[RefusalFilter.Sentence] = Full;
        context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
    }
}
