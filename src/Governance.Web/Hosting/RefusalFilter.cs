using Governance.Data.Providers;
using Governance.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Hosting;

/// <summary>A refusal of the domain becomes its own page with the rule's sentence: 422 for input, 409 for a rule or a stale page, 429 for too often.</summary>
public sealed class RefusalFilter : IExceptionFilter
{
    /// <summary>Where the error page finds the sentence.</summary>
    public const string Sentence = "Governance.Refusal";

    // what is refused as too often is counted by the hour, in seconds
    private const string Hour = "3600";

    private const string Stale = "Somebody changed this since the page was opened, so nothing of yours was saved.";

    /// <inheritdoc />
    public void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (status, sentence) = context.Exception switch
        {
            Refused { Refusal: { Kind: RefusalKind.Input } refusal } => (StatusCodes.Status422UnprocessableEntity, refusal.Sentence),
            Refused { Refusal: { Kind: RefusalKind.TooOften } refusal } => (StatusCodes.Status429TooManyRequests, refusal.Sentence),
            Refused { Refusal: var refusal } => (StatusCodes.Status409Conflict, refusal.Sentence),
            DbUpdateConcurrencyException => (StatusCodes.Status409Conflict, Stale),
            var failure when Conflicts.IsConflict(failure) => (StatusCodes.Status409Conflict, Stale),
            _ => (0, ""),
        };
        if (status == 0) return;
        if (status == StatusCodes.Status429TooManyRequests) context.HttpContext.Response.Headers.RetryAfter = Hour;
        context.HttpContext.Items[Sentence] = sentence;
        context.Result = new StatusCodeResult(status);
        context.ExceptionHandled = true;
    }
}
