using Governance.Vault.Blobs;
using Governance.Vault.Keys;

namespace Governance.Web.Hosting;

/// <summary>What evidence is encrypted under, and where its bytes lie.</summary>
public static class VaultServices
{
    /// <summary>The master key of the data folder, checked before the first request, and blobs beside it.</summary>
    public static void AddVault(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<MasterKey>(provider => provider.GetRequiredService<DatabaseHost>().LoadMasterKey());
        builder.Services.AddSingleton(provider => provider.GetRequiredService<MasterKey>().PermitKey);
        builder.Services.AddSingleton(provider => provider.GetRequiredService<MasterKey>().SigningKeyWrap);
        builder.Services.AddSingleton<IBlobStore>(provider => new DiskBlobStore(Path.Combine(provider.GetRequiredService<DatabaseHost>().FolderName, "blobs"), provider.GetRequiredService<IWebHostEnvironment>().WebRootPath));
        builder.Services.AddHostedService<VaultHost>();
    }
}
