using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Governance.Web.Hosting;

/// <summary>Binds decimal numbers with a point and without separators of thousands: "0,1" is refused, and not read as 1.</summary>
internal sealed class PlainDecimals : IModelBinderProvider
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.UnderlyingOrModelType == typeof(decimal) ? new DecimalModelBinder(Plain, context.Services.GetRequiredService<ILoggerFactory>()) : null;
    }
}
