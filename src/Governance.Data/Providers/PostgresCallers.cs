using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>
/// Finds a caller in one round trip. The role that serves pages cannot read sessions; it may call <c>wall.caller</c>, which gives away
/// nothing to whoever does not have a session's key.
/// </summary>
internal sealed class PostgresCallers(string connection) : ICallers
{
    // the columns of wall.caller, in its order
    private const string Sql = "select * from wall.caller($1)";

    public async Task<Caller?> FindAsync(string keyHash, CancellationToken stop)
    {
        var opened = new NpgsqlConnection(connection);
        await using (opened.ConfigureAwait(false))
        {
            await opened.OpenAsync(stop).ConfigureAwait(false);
            using var command = new NpgsqlCommand(Sql, opened) { Parameters = { new NpgsqlParameter<string> { TypedValue = keyHash } } };
            var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                if (!await reader.ReadAsync(stop).ConfigureAwait(false)) return null;
                var (session, own) = (Session(reader), new List<OwnOrganization>());
                do
                {
                    if (!reader.IsDBNull(8)) own.Add(Own(reader));
                }
                while (await reader.ReadAsync(stop).ConfigureAwait(false));
                return session with { Organizations = own };
            }
        }
    }

    private static Caller Session(NpgsqlDataReader row) => new(
        row.GetGuid(0), new(row.GetGuid(1)), Enum.Parse<SignInMethod>(row.GetString(2)),
        row.GetFieldValue<DateTimeOffset>(3), row.GetFieldValue<DateTimeOffset>(4), row.GetFieldValue<DateTimeOffset>(5), row.GetString(6), row.GetString(7), []);

    private static OwnOrganization Own(NpgsqlDataReader row) => new(
        Organization.AsKept(new TenantId(row.GetGuid(8)), Slug.Parse(row.GetString(9)), row.GetString(10), row.GetBoolean(11), row.GetBoolean(12), row.GetFieldValue<DateTimeOffset>(13)),
        [.. row.GetFieldValue<string[]>(14).Select(Enum.Parse<Role>)], row.GetFieldValue<DateTimeOffset>(15));
}
