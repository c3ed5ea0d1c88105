using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Data.Providers;

/// <summary>Lets dotnet-ef write the one baseline of a provider as if there were no migration yet, always under the same id.</summary>
public static class BaselineDesign
{
    /// <summary>The id of the baseline on both providers; hand-written migrations follow it.</summary>
    public const string Id = "20261120000000_Baseline";

    /// <summary>With the argument <c>--baseline</c> the compiled migrations are not looked at.</summary>
    public static DbContextOptionsBuilder ForBaseline(this DbContextOptionsBuilder options, string[] args)
    {
        ArgumentNullException.ThrowIfNull(options);
        return args.Contains("--baseline", StringComparer.Ordinal)
            ? options.ReplaceService<IMigrationsAssembly, NoMigrations>().ReplaceService<IMigrationsIdGenerator, OneId>()
            : options;
    }

    private sealed class NoMigrations(ICurrentDbContext current) : IMigrationsAssembly
    {
        public IReadOnlyDictionary<string, TypeInfo> Migrations { get; } = new Dictionary<string, TypeInfo>(StringComparer.Ordinal);

        public ModelSnapshot? ModelSnapshot => null;

        public Assembly Assembly => current.Context.GetType().Assembly;

        public string? FindMigrationId(string nameOrId) => null;

        public Migration CreateMigration(TypeInfo migrationClass, string activeProvider) =>
            throw new NotSupportedException("A baseline is written without earlier migrations.");
    }

    private sealed class OneId : IMigrationsIdGenerator
    {
        public string GenerateId(string name) => Id;

        public string GetName(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..];

        public bool IsValidId(string value) => string.Equals(value, Id, StringComparison.Ordinal);
    }
}
