using Governance.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Wall;

/// <summary>What the database itself says of its tables, policies and roles. A new table is covered by having a tenant_id.</summary>
public sealed class CatalogueTests(Host host) : IClassFixture<Host>
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_owned_table_forces_row_level_security_with_the_policy_of_the_wall()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It asks PostgreSQL's catalogue.");
        var open = await ColumnAsync("""
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (not c.relrowsecurity or not c.relforcerowsecurity
              or not exists (select from pg_policies p where p.tablename = c.relname and p.policyname = 'tenant' and p.qual like '%wall.tenant()%' and p.with_check like '%wall.tenant()%' and p.roles = '{governance_app}'))
            """);
        open.ShouldBeEmpty();
        (await ColumnAsync("select count(*)::text from pg_policies where policyname = 'tenant'")).ShouldNotBe(["0"]);
        (await ColumnAsync("select tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text from pg_policies where policyname not in ('tenant', 'backup') order by 1"))
            .ShouldBe(["memberships callers SELECT {governance_owner}", "memberships person SELECT {governance_app}"]);
    }

    [Fact]
    public async Task The_role_that_serves_pages_owns_nothing_and_can_change_no_schema()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It asks PostgreSQL's catalogue.");
        (await ColumnAsync("select rolname from pg_roles where rolname in ('governance_app', 'governance_signin', 'governance_backup') and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)")).ShouldBeEmpty();
        (await ColumnAsync("select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where c.relnamespace = 'public'::regnamespace and r.rolname <> 'governance_owner'")).ShouldBeEmpty();
        (await ColumnAsync("select 'create' where has_schema_privilege('governance_app', 'public', 'create') or has_schema_privilege('governance_app', 'wall', 'create')")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_written_once_cannot_be_changed_or_deleted_by_the_role_that_serves_pages()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It asks PostgreSQL's catalogue.");
        var appendOnly = await ColumnAsync("select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and obj_description(c.oid, 'pg_class') = 'append-only'");
        new[] { "audit_entries", "transmittals", "access_entries" }.Except(appendOnly, StringComparer.Ordinal).ShouldBeEmpty();
        (await ColumnAsync("""
            select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and obj_description(c.oid, 'pg_class') = 'append-only'
              and (has_table_privilege('governance_app', c.oid, 'update') or has_table_privilege('governance_app', c.oid, 'delete') or has_table_privilege('governance_app', c.oid, 'truncate'))
            """)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Credentials_are_read_by_sign_in_alone()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It asks PostgreSQL's catalogue.");
        (await ColumnAsync("select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname like 'identity\\_%' and has_any_column_privilege('governance_app', c.oid, 'select')")).ShouldBeEmpty();
        (await ColumnAsync("""
            select a.attname from pg_attribute a where a.attrelid = 'users'::regclass and a.attnum > 0 and not a.attisdropped and has_column_privilege('governance_app', 'users', a.attname, 'select') order by 1
            """)).ShouldBe(["display_name", "email", "id"]);
        (await ColumnAsync("select 'key' where has_table_privilege('governance_app', 'wall.context_key', 'select') or has_table_privilege('governance_signin', 'wall.context_key', 'select')")).ShouldBeEmpty();
        // two functions work with the rights of the owner, and nobody can be the owner
        (await ColumnAsync("select pronamespace::regnamespace || '.' || proname from pg_proc where prosecdef order by 1")).ShouldBe(["wall.caller", "wall.context"]);
        (await ColumnAsync("select proname from pg_proc where prosecdef and (has_function_privilege('governance_signin', oid, 'execute') or has_function_privilege('governance_backup', oid, 'execute'))")).ShouldBeEmpty();
        (await ColumnAsync("select rolname from pg_roles where rolname = 'governance_owner' and rolcanlogin or rolname in ('governance_app', 'governance_signin', 'governance_backup') and pg_has_role(oid, 'governance_owner', 'member')")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_what_all_organizations_share_the_role_that_serves_pages_may_do_no_more_than_its_pages_do()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It asks PostgreSQL's catalogue.");
        (await ColumnAsync("""
            select c.relname || ': ' || string_agg(privilege || case when has_table_privilege('governance_app', c.oid, privilege) then '' else ' ' || (
                select string_agg(a.attname, ' ' order by a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and has_column_privilege('governance_app', c.oid, a.attnum, privilege)) end, ', ' order by privilege)
            from pg_class c cross join unnest(array['select', 'insert', 'update', 'delete']) privilege
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
              and (has_table_privilege('governance_app', c.oid, privilege) or privilege <> 'delete' and has_any_column_privilege('governance_app', c.oid, privilege))
            group by c.relname order by 1
            """)).ShouldBe([
            "invitation_hashes: insert, select", "organizations: insert, select, update name", "proven_domains: insert, select", "published_frameworks: insert, select", "published_templates: insert, select",
            "signing_keys: insert, select, update retired_at", "users: select display_name email id", "vendor_invitation_hashes: insert, select, update founded", "work: insert, select, update"]);
    }

    private async Task<List<string>> ColumnAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(host.AppConnection);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var values = new List<string>();
        while (await reader.ReadAsync(stop)) values.Add(reader.GetString(0));
        return values;
    }
}
