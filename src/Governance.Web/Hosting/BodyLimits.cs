using Governance.Web.Access;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Governance.Web.Hosting;

/// <summary>How large a request may be. Files of evidence have a limit of their own and are read off the wire.</summary>
public static class BodyLimits
{
    /// <summary>The largest form without a file, in bytes.</summary>
    public const long Form = 4 << 20;

    /// <summary>The largest form with a file that is read whole, such as a list of vendors, in bytes.</summary>
    public const long FormWithFile = 32 << 20;

    /// <summary>The most fields of a form.</summary>
    public const int Fields = 1024;

    /// <summary>The most fields of a form that grows with what it is about: as many rows as an answer takes, of as many columns as anybody reads.</summary>
    public const int ManyFields = 16 * Fields;

    /// <summary>The longest name of a field, in characters.</summary>
    public const int KeyLength = 256;

    /// <summary>Limits of the server and of forms, for bodies whose length is not said beforehand.</summary>
    public static void AddBodyLimits(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure<KestrelServerOptions>(server => server.Limits.MaxRequestBodySize = FormWithFile);
        builder.Services.Configure<FormOptions>(forms => (forms.ValueCountLimit, forms.KeyLengthLimit, forms.ValueLengthLimit, forms.MultipartBodyLengthLimit) = (Fields, KeyLength, (int)Form, FormWithFile));
    }

    /// <summary>Answers 413 to what says that it is too large, before anything of it is read.</summary>
    public static IApplicationBuilder UseBodyLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!IsTooLarge(context)) return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });

    private static bool IsTooLarge(HttpContext context)
    {
        // the page that says so runs in the same request
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.GetEndpoint()?.Metadata.GetMetadata<StreamedUploadAttribute>() is not null) return false;
        var withFile = context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is true;
        return context.Request.ContentLength > (withFile ? FormWithFile : Form);
    }
}
