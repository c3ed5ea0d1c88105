using Governance.Data.Providers;

namespace Governance.Web.Hosting;

/// <summary>Which database the configuration asks for: a server of the operator's, or an embedded one of our own.</summary>
/// <param name="Provider">The product.</param>
/// <param name="App">The connection string of the role that serves pages; none where the server is embedded.</param>
/// <param name="SignIn">The connection string of the role that signs people in.</param>
/// <param name="Rebuild">Whether an embedded database with another schema may be dropped.</param>
public sealed record DatabaseChoice(DatabaseProvider Provider, string? App, string? SignIn, bool Rebuild)
{
    /// <summary>Reads the configuration. Refuses where a server is meant and not named.</summary>
    public static DatabaseChoice From(IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = ParseProvider(configuration["Database:Provider"] ?? "postgres");
        var app = configuration.GetConnectionString("Governance");
        if (string.IsNullOrWhiteSpace(app))
        {
            if (!environment.IsDevelopment() && !configuration.GetValue<bool>("Evaluate"))
                throw new StartRefused($"{environment.EnvironmentName} needs ConnectionStrings:Governance, the database to serve; to look at the portal without one, start it with --evaluate.");
            if (provider is not DatabaseProvider.Postgres)
                throw new StartRefused("Database:Provider is sqlserver, and only PostgreSQL comes embedded: give ConnectionStrings:Governance.");
            return new(provider, App: null, SignIn: null, configuration.GetValue<bool>("Rebuild"));
        }
        var signIn = configuration.GetConnectionString("SignIn");
        if (string.IsNullOrWhiteSpace(signIn))
            throw new StartRefused("ConnectionStrings:SignIn is missing: the same database as in ConnectionStrings:Governance, as the role governance_signin.");
        return new(provider, app, signIn, Rebuild: false);
    }

    private static DatabaseProvider ParseProvider(string name) => name.ToUpperInvariant() switch
    {
        "POSTGRES" => DatabaseProvider.Postgres,
        "SQLSERVER" => DatabaseProvider.SqlServer,
        _ => throw new StartRefused($"Database:Provider is {name}; it can be postgres or sqlserver."),
    };
}
