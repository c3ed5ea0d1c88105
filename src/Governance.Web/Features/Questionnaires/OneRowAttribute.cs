using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace Governance.Web.Features.Questionnaires;

/// <summary>The list is one form with all its rows, each field under the key of its question. Of these the row that the address names is bound, as the value alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneRowAttribute : Attribute, IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var (request, prefix) = (context.HttpContext.Request, AnswerField.Under(context.RouteData.Values["question"]));
        if (request.HasFormContentType)
        {
            var fields = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            var row = fields.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(field => field.Key[prefix.Length..], field => field.Value, StringComparer.OrdinalIgnoreCase);
            if (row.Count > 0) request.Form = new FormCollection(new Dictionary<string, StringValues>(row, StringComparer.OrdinalIgnoreCase) { [nameof(AnswerForm.Brief)] = "true" });
        }
        await next();
    }
}
