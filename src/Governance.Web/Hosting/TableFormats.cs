using Governance.Domain;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Hosting;

/// <summary>The files that lists are exported in, as addresses name them.</summary>
public static class TableFormats
{
    /// <summary>There is no such file.</summary>
    public static readonly Refusal NoSuchFormat = new(nameof(NoSuchFormat), "This list is exported as {0}, and not as “{1}”.", RefusalKind.Input);

    private static readonly string Known = string.Join(" or ", Enum.GetNames<TableFormat>().Select(name => name.ToLowerInvariant()));

    /// <summary>The refusal where the address names a file of another kind; null where it names none, or one that there is.</summary>
    public static Refusal? Unknown(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var name = context.ActionDescriptor.Parameters.FirstOrDefault(parameter => parameter.ParameterType == typeof(TableFormat))?.Name;
        return name is not null && context.ModelState.TryGetValue(name, out var asked) && asked.ValidationState is ModelValidationState.Invalid ? NoSuchFormat.With(Known, asked.AttemptedValue ?? "") : null;
    }
}
