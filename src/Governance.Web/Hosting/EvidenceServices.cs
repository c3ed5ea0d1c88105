using Governance.Data.Door;
using Governance.Intake;
using Governance.Vault;
using Governance.Vault.Keys;
using Governance.Web.Features.Evidence;

namespace Governance.Web.Hosting;

/// <summary>How the bytes of evidence come in and go out.</summary>
public static class EvidenceServices
{
    /// <summary>The vault over keys and blobs, the door that permits, and the limits of files: <c>Vault:MaxMebibytes</c> is the largest, <c>Vault:QuotaMebibytes</c> what an organization keeps of them.</summary>
    public static void AddEvidence(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetValue<int?>("Vault:MaxMebibytes") is { } most ? IntakeLimits.Standard with { MaxBytes = (long)most << 20 } : IntakeLimits.Standard);
        services.AddScoped<KeptOrganizationKeys>();
        services.AddScoped<IOrganizationKeys>(provider => provider.GetRequiredService<KeptOrganizationKeys>());
        services.AddScoped<EvidenceVault>();
        services.AddScoped<EvidenceDoor>();
        services.AddSingleton(provider => EvidenceQuota.Of(provider.GetRequiredService<IConfiguration>().GetValue("Vault:QuotaMebibytes", EvidenceQuota.UsualMebibytes)));
        services.AddScoped<EvidenceSpace>().AddScoped<EvidenceDesk>().AddScoped<AnswerArchiveDesk>();
        services.AddScoped<FileHandout>();
    }
}
