using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Hosting;

/// <summary>
/// Takes one of several by its name and by nothing else. The framework's own binder takes numbers, too, and joins names at commas into
/// yet another one, so that two roles would become a third.
/// </summary>
public sealed class EnumNames : IModelBinderProvider, IModelBinder
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.UnderlyingOrModelType.IsEnum ? this : null;
    }

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var (kind, text) = (bindingContext.ModelMetadata.UnderlyingOrModelType, given.FirstValue);
        if (string.IsNullOrWhiteSpace(text) && bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.Result = ModelBindingResult.Success(model: null);
        }
        else if (Array.Find(Enum.GetNames(kind), name => string.Equals(name, text?.Trim(), StringComparison.OrdinalIgnoreCase)) is { } named && given.Length == 1)
        {
            bindingContext.Result = ModelBindingResult.Success(Enum.Parse(kind, named));
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, bindingContext.ModelMetadata.ModelBindingMessageProvider.AttemptedValueIsInvalidAccessor(text ?? "", bindingContext.ModelName));
        }
        return Task.CompletedTask;
    }
}
