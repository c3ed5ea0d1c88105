using Governance.Data;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed class OwnershipTests
{
    private static readonly IModel Model = Read();

    private static IEnumerable<IEntityType> Ours => Model.GetEntityTypes().Where(e => e.ClrType.Namespace!.StartsWith("Governance", StringComparison.Ordinal) && !e.IsOwned() && e.ClrType != typeof(User));

    [Fact]
    public void Every_row_has_one_owner_or_is_on_the_short_list_of_global_ones()
    {
        foreach (var entity in Ours)
            (entity.ClrType.IsAssignableTo(typeof(ITenantOwned)) ^ entity.ClrType.IsAssignableTo(typeof(IGlobal)))
                .ShouldBeTrue($"{entity.ClrType.Name} is ITenantOwned or IGlobal, not both and not neither.");
    }

    [Fact]
    public void Every_key_and_index_of_an_owned_row_leads_with_its_owner()
    {
        foreach (var entity in Ours.Where(e => e.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            foreach (var key in entity.GetKeys()) key.Properties[0].Name.ShouldBe("TenantId", $"A key of {entity.ClrType.Name}: a duplicate would tell of another organization's row.");
            // a person's memberships are looked up before an organization is chosen; their policy is on the person
            foreach (var index in entity.GetIndexes().Where(i => !(i.DeclaringEntityType.ClrType == typeof(Membership) && !i.IsUnique && i.Properties[0].Name is "UserId"))) index.Properties[0].Name.ShouldBe("TenantId", $"An index of {entity.ClrType.Name}: every query names the organization first.");
        }
    }

    [Fact]
    public void Every_foreign_key_between_owned_rows_leads_with_the_owner()
    {
        foreach (var foreign in Ours.SelectMany(e => e.GetForeignKeys()).Where(f => f.PrincipalEntityType.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            foreign.Properties[0].Name.ShouldBe("TenantId", $"{foreign.DeclaringEntityType.ClrType.Name} to {foreign.PrincipalEntityType.ClrType.Name}: foreign-key checks ignore row-level security.");
        }
    }

    [Fact]
    public void Every_foreign_key_says_what_a_deletion_does_so_that_none_cascades_by_default()
    {
        var silent = Ours.SelectMany(e => e.GetForeignKeys()).Where(f => ((IConventionForeignKey)f).GetDeleteBehaviorConfigurationSource() is not ConfigurationSource.Explicit);
        silent.Select(f => $"{f.DeclaringEntityType.ClrType.Name} to {f.PrincipalEntityType.ClrType.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_aggregate_guards_against_stale_pages()
    {
        foreach (var entity in Ours.Where(e => e.ClrType.IsAssignableTo(typeof(Aggregate))))
            entity.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken.ShouldBeTrue(entity.ClrType.Name);
    }

    private static IModel Read()
    {
        var options = new DbContextOptionsBuilder<SchemaDb>();
        options.UsePostgres("Host=127.0.0.1;Database=none");
        using var db = new SchemaDb(options.Options);
        // the model that a program runs with has forgotten who decided what
        return db.GetService<IDesignTimeModel>().Model;
    }
}
