using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Governance.Web.Hosting;

/// <summary>Binds the rows of a table that answers a question. Of these alone a form may have more than of anything else: how many an answer takes is for its rules to say, and fields are counted before.</summary>
internal sealed class TableRows : IModelBinderProvider
{
    private static readonly MvcOptions AsManyAsFields = new() { MaxModelBindingCollectionSize = BodyLimits.ManyFields };

    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Metadata.ModelType != typeof(IReadOnlyList<Dictionary<string, string?>>)) return null;
        var row = context.CreateBinder(context.MetadataProvider.GetMetadataForType(typeof(Dictionary<string, string?>)));
        return new CollectionModelBinder<Dictionary<string, string?>>(row, context.Services.GetRequiredService<ILoggerFactory>(), allowValidatingTopLevelNodes: true, AsManyAsFields);
    }
}
