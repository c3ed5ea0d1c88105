using Microsoft.AspNetCore.Http.Features;

namespace Governance.Web.Hosting;

/// <summary>Answers HEAD as the same GET would be answered, without its body (RFC 9110, 9.3.2).</summary>
public static class HeadRequests
{
    /// <summary>
    /// Actions are routed by GET and know no other way of reading; so a HEAD goes through everything behind this as a GET whose body is
    /// thrown away: the same rules of access, the same budgets, the same entries in ledgers, the same headers.
    /// </summary>
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Method = HttpMethods.Head;
        }
    });
}
