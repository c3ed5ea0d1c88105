using System.Text;
using Governance.Intake;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Governance.Web.Access;

/// <summary>
/// For forms with one file, as their last field: the fields before it become the form, and the file is left on the wire for the action.
/// So it is never written anywhere in plain. It goes right after the access check, before anything asks for the form.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StreamedUploadAttribute : Attribute, IAsyncAuthorizationFilter, IAsyncAlwaysRunResultFilter, IOrderedFilter
{
    private const int MaxFields = 32;
    private const int MaxFieldLength = 4096;

    /// <inheritdoc />
    public int Order => int.MinValue + 1;

    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return;
        if (HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary) { context.Result = new BadRequestResult(); return; }
        Admit(http);
        var fields = await FieldsAsync(new MultipartReader(boundary.Value!, http.Request.Body), http);
        if (fields is null) context.Result = new BadRequestResult();
        else http.Features.Set<IFormFeature>(new FormFeature(new FormCollection(fields)));
    }

    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.HttpContext.Items[typeof(Upload)] is Upload upload) await PassOverAsync(upload.Content, context.HttpContext.RequestAborted);
        // a script that sends a file says how far it is; the next page it opens as a whole, with the sentence about what was done
        if (context.Result is RedirectResult onward && context.HttpContext.Request.Headers.ContainsKey("X-Upload"))
        {
            context.HttpContext.Response.Headers.Location = onward.Url;
            context.Result = new NoContentResult();
        }
        await next();
    }

    // twice what is taken in, so that a file that is too large is answered with a sentence and not with a broken connection
    private static void Admit(HttpContext http)
    {
        var most = http.RequestServices.GetRequiredService<IntakeLimits>().MaxBytes;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = 2 * most + (1 << 20);
    }

    private static async Task<Dictionary<string, StringValues>?> FieldsAsync(MultipartReader reader, HttpContext http)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var says)) return null;
            if (says.IsFileDisposition())
            {
                var name = HeaderUtilities.RemoveQuotes(says.FileNameStar.HasValue ? says.FileNameStar : says.FileName).ToString();
                http.Items[typeof(Upload)] = new Upload(name[(name.LastIndexOfAny(['/', '\\']) + 1)..], section.Body);
                return fields;
            }
            if (fields.Count == MaxFields || await TextAsync(section, http.RequestAborted) is not { } text) return null;
            var key = HeaderUtilities.RemoveQuotes(says.Name).ToString();
            fields[key] = StringValues.Concat(fields.GetValueOrDefault(key), text);
        }
        return fields;
    }

    private static async Task<string?> TextAsync(MultipartSection section, CancellationToken stop)
    {
        using var reader = new StreamReader(section.Body, Encoding.UTF8);
        var text = new char[MaxFieldLength + 1];
        var length = await reader.ReadBlockAsync(text, stop);
        return length > MaxFieldLength ? null : new string(text, 0, length);
    }

    private static async Task PassOverAsync(Stream rest, CancellationToken stop)
    {
        try
        {
            await rest.CopyToAsync(Stream.Null, stop);
        }
        catch (IOException)
        {
            // too much of it, or broken off: the answer goes out all the same
        }
    }
}
