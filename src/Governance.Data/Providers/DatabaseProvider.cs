namespace Governance.Data.Providers;

/// <summary>The database products that the portal runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>PostgreSQL, the default; embedded in Development.</summary>
    Postgres,
    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,
}
