using Governance.Data.Demo;

namespace Governance.Web.Hosting;

/// <summary>Made-up people who try the product; in Development only.</summary>
public static class DemoServices
{
    /// <summary>The story, and how to sign in as its people.</summary>
    public static void AddDemo(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (!builder.Environment.IsDevelopment()) return;
        builder.Services.AddSingleton(new StoryClock(TimeProvider.System));
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<StoryClock>());
        builder.Services.AddScoped<IDemoVault, DemoVault>();
        builder.Services.AddScoped<DemoLoader>();
        builder.Services.AddScoped<IFirstContent, DemoContent>();
        builder.Services.AddSingleton<IStartupLines, DemoLines>();
    }
}
