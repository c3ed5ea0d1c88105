using System.Globalization;
using FluentValidation;
using Governance.Web.Access;
using Governance.Web.Features.Errors;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Governance.Web.Hosting;

/// <summary>MVC with views beside their controllers.</summary>
public static class FeatureServices
{
    /// <summary>Controllers, views, validators and the filters that every action passes.</summary>
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        // numbers and days are typed and read the same on every machine, whatever its language
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        services.AddControllersWithViews(mvc =>
        {
            BindingSentences.Apply(mvc);
            mvc.ModelBinderProviders.Insert(0, new EnumNames());
            mvc.ModelBinderProviders.Insert(0, new PlainDecimals());
            mvc.ModelBinderProviders.Insert(0, new TableRows());
            mvc.Filters.Add<AccessFilter>(int.MinValue);
            mvc.Filters.Add(new Microsoft.AspNetCore.Mvc.AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add<KeptFormFilter>();
            mvc.Filters.Add<ValidationFilter>();
            mvc.Filters.Add<FormKeyFilter>();
            mvc.Filters.Add<RefusalFilter>();
        });
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationExpanders.Add(new FeatureViews());
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("{2}/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("{2}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        LeaveOutApiBehavior(services);
        foreach (var validator in AssemblyScanner.FindValidatorsInAssembly(typeof(FeatureServices).Assembly, includeInternalTypes: true))
            services.AddScoped(validator.InterfaceType, validator.ValidatorType);
        services.AddScoped<OrganizationContext>().AddScoped<ErrorSurroundings>();
        services.AddOpenApi();
    }

    // it looks for controllers with [ApiController], of which there are none, and for each reads every attribute of the whole program,
    // one or more for each view: half of what it takes to map them
    private static void LeaveOutApiBehavior(IServiceCollection services)
    {
        foreach (var provider in services.Where(s => s.ImplementationType is { Name: "ApiBehaviorApplicationModelProvider" }).ToList()) services.Remove(provider);
    }
}
