using Governance.Data;
using Governance.Data.Providers;
using Governance.Data.SignIn;
using Governance.Web.Access;
using Governance.Web.Features.Claims;
using Governance.Web.Features.Invitations;
using Governance.Web.Features.SignIn;
using Governance.Vault.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Governance.Web.Hosting;

/// <summary>Who a visitor is: accounts, sessions, passkeys, second factors.</summary>
public static class SignInServices
{
    /// <summary>The name of the limit on tries to sign in, and on what else strangers try; per address, and counted apart for each kind.</summary>
    public const string TriesPerAddress = "sign-in";

    /// <summary>How long a mailed link for a new password is good.</summary>
    public static readonly TimeSpan MailedLinksLast = TimeSpan.FromHours(1);

    /// <summary>Accounts over <see cref="SignInDb"/>, and sessions in the database.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var cookies = new CookieRules(builder.Configuration.GetValue("PlainHttp", builder.Environment.IsDevelopment()));
        services.AddSingleton(cookies);
        services.AddSingleton<PlainHttpReach>().AddHostedService(provider => provider.GetRequiredService<PlainHttpReach>());
        services.AddHttpContextAccessor();
        services.AddAuthentication(SessionHandler.SchemeName).AddScheme<SessionSchemeOptions, SessionHandler>(SessionHandler.SchemeName, session => session.Cookies = cookies);
        services.AddAntiforgery(antiforgery => cookies.Apply(antiforgery.Cookie, "antiforgery"));
        services.Configure<CookieTempDataProviderOptions>(temporary => cookies.Apply(temporary.Cookie, "sentence"));
        AddAccounts(services, builder.Configuration);
        services.AddScoped<Accounts>().AddScoped<SessionStore>().AddScoped<Tries>().AddScoped<PasswordCheck>().AddScoped<Authenticator>().AddScoped<RecoveryCodeStore>().AddScoped<PasskeyStore>();
        services.AddScoped<QueriedCallers>().AddScoped<SecondStep>().AddScoped<PasswordResetMail>().AddScoped<InvitationLinks>().AddScoped<Registration>().AddScoped<Founding>();
        services.AddScoped(provider => provider.GetRequiredService<Connections>().Callers() ?? provider.GetRequiredService<QueriedCallers>());
        services.AddScoped<Visitor>().AddScoped<SealedCookie>().AddScoped<KeptForms>().AddScoped<PasskeyCeremony>().AddScoped<SigningCeremony>().AddScoped<AuthenticatorSetup>();
        if (!builder.Environment.IsDevelopment()) services.Configure<MvcOptions>(mvc => mvc.Conventions.Add(new DevelopmentOnlyConvention()));
    }

    private static void AddAccounts(IServiceCollection services, IConfiguration configuration)
    {
        services.AddIdentityCore<User>(identity =>
        {
            DatabaseOptions.Configure(identity);
            identity.User.RequireUniqueEmail = true;
            // length alone: rules about kinds of characters make passwords worse (NIST SP 800-63B)
            identity.Password = new() { RequiredLength = 12, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15), AllowedForNewUsers = true };
        }).AddEntityFrameworkStores<SignInDb>().AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(mailed => mailed.TokenLifespan = MailedLinksLast);
        services.AddScoped<IPasskeyHandler<User>, PasskeyHandler<User>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = configuration["SignIn:Domain"] ?? "localhost";
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddDataProtection().SetApplicationName("Governance");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys =>
            {
                keys.XmlRepository = new ProtectionKeys(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<Connections>());
                keys.XmlEncryptor = new ProtectionCipher(provider);
            }));
        services.AddSingleton<ProtectionSecret>(provider => new(provider.GetRequiredService<MasterKey>().Derive("data protection")));
    }
}
