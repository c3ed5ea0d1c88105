using FluentValidation;
using Governance.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Hosting;

/// <summary>Runs the validator of every form before its action; what it finds is in the model state, beside the fields. What no text may hold is refused before.</summary>
public sealed class ValidationFilter(IServiceProvider services) : IAsyncActionFilter
{
    /// <summary>U+0000, which no keyboard types and PostgreSQL does not store.</summary>
    public static readonly Refusal NotText = new(nameof(NotText), "The address or a field holds a character that is no text, so nothing was changed.", RefusalKind.Input);

    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.ModelState.Values.Any(entry => entry.AttemptedValue?.Contains('\0', StringComparison.Ordinal) is true)) throw new Refused(NotText);
        if (TableFormats.Unknown(context) is { } unknown)
        {
            (context.HttpContext.Items[RefusalFilter.Sentence], context.Result) = (unknown.Sentence, new NotFoundResult());
            return;
        }
        // what was typed and could not be read is not judged as well: one sentence for one field
        var unread = context.ModelState.Where(entry => entry.Value is { Errors.Count: > 0, AttemptedValue.Length: > 0 }).Select(entry => entry.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var argument in context.ActionArguments.Values.OfType<object>())
        {
            if (services.GetService(typeof(IValidator<>).MakeGenericType(argument.GetType())) is not IValidator validator) continue;
            var verdict = await validator.ValidateAsync(new ValidationContext<object>(argument), context.HttpContext.RequestAborted);
            foreach (var error in verdict.Errors.Where(error => !unread.Contains(error.PropertyName))) context.ModelState.AddModelError(error.PropertyName, error.ErrorMessage);
        }
        await next();
    }
}
