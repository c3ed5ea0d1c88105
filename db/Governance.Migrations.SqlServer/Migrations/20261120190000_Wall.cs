using Governance.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Migrations.SqlServer.Migrations;

/// <summary>
/// A security policy behind a signed context, with a filter and a block predicate on every table with a tenant_id, and what each role may do.
/// The policy is schema-bound, so whoever it binds needs no right on its functions and their key.
/// </summary>
[DbContext(typeof(SchemaDb))]
[Migration("20261120190000_Wall")]
public sealed class Wall : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("create schema wall");
        migrationBuilder.Sql("create table wall.context_key (id int not null primary key check (id = 1), inner_pad binary(64) not null, outer_pad binary(64) not null)");
        migrationBuilder.Sql(Context);
        migrationBuilder.Sql(Owns);
        migrationBuilder.Sql(Sees);
        migrationBuilder.Sql(Policies);
        migrationBuilder.Sql(Grants);
    }

    // each part is cut so that no text, however odd, makes a negative length: an error would tell more than no row; the bar that is
    // added stands in for one that is missing
    private const string Context = """
        create function wall.context() returns table with schemabinding as
        return
          select try_cast(parts.tenant as uniqueidentifier) as tenant, try_cast(parts.person as uniqueidentifier) as person
          from (select cast(session_context(N'governance') as varchar(400))) as given (context)
          cross apply (select left(context, charindex('|', context + '|') - 1), substring(context, charindex('|', context + '|') + 1, 400)) as one (tenant, rest)
          cross apply (select left(one.rest, charindex('|', one.rest + '|') - 1), substring(one.rest, charindex('|', one.rest + '|') + 1, 400)) as two (person, rest)
          cross apply (select left(two.rest, charindex('|', two.rest + '|') - 1), substring(two.rest, charindex('|', two.rest + '|') + 1, 400)) as three (expiry, hmac)
          cross apply (select one.tenant, two.person, three.expiry, three.hmac, one.tenant + '|' + two.person + '|' + three.expiry) as parts (tenant, person, expiry, hmac, message)
          cross join wall.context_key as secret
          where hashbytes('SHA2_256', secret.outer_pad + hashbytes('SHA2_256', secret.inner_pad + cast(parts.message as varbinary(max)))) = try_convert(varbinary(200), parts.hmac, 2)
            and try_cast(parts.expiry as bigint) > datediff_big(second, '19700101', sysutcdatetime())
        """;

    private const string Owns = """
        create function wall.owns(@tenant_id uniqueidentifier) returns table with schemabinding as
        return select 1 as owned from wall.context() as context where context.tenant = @tenant_id
        """;

    // a person sees her own memberships before an organization is chosen; the block predicate keeps her from writing them
    private const string Sees = """
        create function wall.sees(@tenant_id uniqueidentifier, @user_id uniqueidentifier) returns table with schemabinding as
        return select 1 as seen from wall.context() as context where context.tenant = @tenant_id or context.person = @user_id
        """;

    private const string Policies = """
        declare @predicates nvarchar(max) = (
          select string_agg(cast(
            N'add filter predicate ' + iif(t.name = N'memberships', N'wall.sees(tenant_id, user_id)', N'wall.owns(tenant_id)') + N' on dbo.' + quotename(t.name)
            + N', add block predicate wall.owns(tenant_id) on dbo.' + quotename(t.name) as nvarchar(max)), N', ')
          from sys.tables t join sys.columns c on c.object_id = t.object_id and c.name = N'tenant_id' where schema_name(t.schema_id) = N'dbo');
        if @predicates is not null exec(N'create security policy wall.tenant ' + @predicates + N' with (state = on, schemabinding = on)');
        """;

    // identity's tables belong to sign-in alone; what pages need of people are three columns
    private const string Grants = """
        if database_principal_id(N'governance_app') is null create role governance_app;
        if database_principal_id(N'governance_signin') is null create role governance_signin;
        declare @grants nvarchar(max) = (
          select string_agg(cast(case
            when t.name = N'users' then N'grant select (id, display_name, email) on dbo.users to governance_app; grant select, insert, update, delete on dbo.users to governance_signin'
            when t.name like N'identity[_]%' or kind.name = N'sign-in' then N'grant select, insert, update, delete on dbo.' + quotename(t.name) + N' to governance_signin'
            when kind.name = N'append-only' then N'grant select, insert on dbo.' + quotename(t.name) + N' to governance_app'
            when exists (select 1 from sys.columns c where c.object_id = t.object_id and c.name = N'tenant_id') then N'grant select, insert, update, delete on dbo.' + quotename(t.name) + N' to governance_app'
            when t.name = N'organizations' then N'grant select, insert, update (name) on dbo.organizations to governance_app'
            when t.name = N'vendor_invitation_hashes' then N'grant select, insert, update (founded) on dbo.vendor_invitation_hashes to governance_app'
            when t.name = N'signing_keys' then N'grant select, insert, update (retired_at) on dbo.signing_keys to governance_app'
            when t.name = N'work' then N'grant select, insert, update on dbo.work to governance_app'
            else N'grant select, insert on dbo.' + quotename(t.name) + N' to governance_app' end as nvarchar(max)), N'; ')
          from sys.tables t
          outer apply (select cast(p.value as nvarchar(40)) from sys.extended_properties p where p.class = 1 and p.major_id = t.object_id and p.minor_id = 0 and p.name = N'MS_Description') as kind (name)
          where schema_name(t.schema_id) = N'dbo' and t.name <> N'__EFMigrationsHistory');
        if @grants is not null exec(@grants);
        deny control on schema::wall to governance_app, governance_signin;
        """;
}
