namespace Governance.Web.Hosting;

/// <summary>Where the portal leads somewhere else, it says 303: what stands there is to be read, whatever was sent (RFC 9110, 15.4.4). MVC says 302, which leaves open whether a form is sent again.</summary>
public static class SeeOther
{
    /// <summary>Turns every 302 into a 303.</summary>
    public static IApplicationBuilder UseSeeOther(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static response =>
        {
            if (response is HttpResponse { StatusCode: StatusCodes.Status302Found } leading) leading.StatusCode = StatusCodes.Status303SeeOther;
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });
}
