using Governance.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Migrations.SqlServer.Migrations;

/// <summary>A security policy with a filter and a block predicate on every table with a tenant_id, and what the application's role may do (SECURITY 4).</summary>
[DbContext(typeof(SchemaDb))]
[Migration("20261120190000_Wall")]
public sealed class Wall : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("create schema wall");
        migrationBuilder.Sql("""
            create function wall.owns(@tenant_id uniqueidentifier) returns table with schemabinding as
            return select 1 as owned where @tenant_id = cast(session_context(N'tenant') as uniqueidentifier)
            """);
        migrationBuilder.Sql("""
            declare @predicates nvarchar(max) = (
              select string_agg(cast(N'add filter predicate wall.owns(tenant_id) on dbo.' + quotename(t.name) + N', add block predicate wall.owns(tenant_id) on dbo.' + quotename(t.name) as nvarchar(max)), N', ')
              from sys.tables t join sys.columns c on c.object_id = t.object_id and c.name = N'tenant_id' where schema_name(t.schema_id) = N'dbo');
            if @predicates is not null exec(N'create security policy wall.tenant ' + @predicates + N' with (state = on)');
            """);
        migrationBuilder.Sql("""
            if database_principal_id(N'governance_app') is null create role governance_app;
            grant select, insert, update, delete on schema::dbo to governance_app;
            declare @revokes nvarchar(max) = (
              select string_agg(cast(N'deny update, delete on dbo.' + quotename(object_name(p.major_id)) + N' to governance_app' as nvarchar(max)), N'; ')
              from sys.extended_properties p where p.class = 1 and p.minor_id = 0 and p.name = N'MS_Description' and cast(p.value as nvarchar(40)) = N'append-only');
            if @revokes is not null exec(@revokes);
            """);
    }
}
