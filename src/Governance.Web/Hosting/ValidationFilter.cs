using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Hosting;

/// <summary>Runs the validator of every form before its action; what it finds is in the model state, beside the fields.</summary>
public sealed class ValidationFilter(IServiceProvider services) : IAsyncActionFilter
{
    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        foreach (var argument in context.ActionArguments.Values.OfType<object>())
        {
            if (services.GetService(typeof(IValidator<>).MakeGenericType(argument.GetType())) is not IValidator validator) continue;
            var verdict = await validator.ValidateAsync(new ValidationContext<object>(argument), context.HttpContext.RequestAborted);
            foreach (var error in verdict.Errors) context.ModelState.AddModelError(error.PropertyName, error.ErrorMessage);
        }
        await next();
    }
}
