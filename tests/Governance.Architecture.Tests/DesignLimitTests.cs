using Governance.Data;
using Governance.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed class DesignLimitTests
{
    [Fact]
    public void The_model_keeps_to_the_limits_of_SQL_Server()
    {
        var options = new DbContextOptionsBuilder<SchemaDb>();
        options.UseMicrosoftSql("Server=127.0.0.1;Database=none");
        using var db = new SchemaDb(options.Options);
        var model = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        model.Tables.Count().ShouldBeGreaterThan(50);
        DesignLimits.BrokenBy(model).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_at_most_128_characters() =>
        Broken(m => m.Entity("Long", e => { e.Property<int>("Id"); e.Property<int>("N").HasColumnName(new string('n', 129)); })).ShouldContain("at most 128 characters");

    [Fact]
    public void A_clustered_key_is_at_most_900_bytes() =>
        Broken(m => m.Entity("Wide", e => { e.Property<string>("Id").HasMaxLength(451); e.HasKey("Id"); })).ShouldContain("902 bytes, and 900 fit");

    [Fact]
    public void Another_index_is_at_most_1700_bytes() =>
        Broken(m => m.Entity("Wide", e => { e.Property<int>("Id"); e.Property<string>("N").HasMaxLength(851); e.HasIndex("N"); })).ShouldContain("1702 bytes, and 1700 fit");

    [Fact]
    public void A_key_takes_no_text_without_a_length() =>
        Broken(m => m.Entity("Endless", e => { e.Property<int>("Id"); e.Property<string>("N").HasColumnType("nvarchar(max)"); e.HasIndex("N"); })).ShouldContain("nvarchar(max), which no key takes");

    [Fact]
    public void A_key_has_at_most_32_columns() => Broken(m => m.Entity("Many", e =>
    {
        e.Property<int>("Id");
        var names = Enumerable.Range(0, 33).Select(i => $"C{i}").ToArray();
        foreach (var name in names) e.Property<int>(name);
        e.HasIndex(names);
    })).ShouldContain("at most 32 columns");

    [Theory]
    [InlineData("[N] = 1 OR [N] = 2")]
    [InlineData("LEN([N]) > 2")]
    [InlineData("[N] LIKE 'a%'")]
    [InlineData("[N] BETWEEN 1 AND 2")]
    [InlineData("[N] NOT IN (1, 2)")]
    public void A_filtered_index_compares_and_does_no_more(string filter) => Broken(Filtered(filter)).ShouldContain("a filtered index takes no");

    [Theory]
    [InlineData("[N] IS NOT NULL")]
    [InlineData("[N] IN (1, 2) AND ([N] > 0)")]
    public void What_a_filtered_index_may_say_is_let_through(string filter) => Broken(Filtered(filter)).ShouldBeEmpty();

    [Fact]
    public void A_row_is_at_most_8060_bytes() =>
        Broken(m => m.Entity("Fat", e => { e.Property<int>("Id"); e.Property<string>("A").HasColumnType("nchar(4000)"); e.Property<string>("B").HasColumnType("nchar(100)"); })).ShouldContain("bytes in the row");

    [Fact]
    public void A_delete_reaches_no_table_on_two_ways() => Broken(m =>
    {
        m.Entity("Top", e => e.Property<int>("Id"));
        foreach (var middle in (string[])["Left", "Right"]) m.Entity(middle, e => { e.Property<int>("Id"); Cascade(e, "Top"); });
        m.Entity("Bottom", e => { e.Property<int>("Id"); Cascade(e, "Left"); Cascade(e, "Right"); });
    }).ShouldContain("Top: a delete reaches Bottom on two ways");

    [Fact]
    public void A_delete_does_not_come_round() => Broken(m => m.Entity("Self", e => { e.Property<int>("Id"); Cascade(e, "Self"); })).ShouldContain("in a circle");

    private static void Cascade(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder entity, string principal) =>
        entity.HasOne(principal, null).WithMany().HasForeignKey(entity.Property<int>(principal + "Id").Metadata.Name).OnDelete(DeleteBehavior.Cascade);

    private static Action<ModelBuilder> Filtered(string filter) => m => m.Entity("Some", e => { e.Property<int>("Id"); e.Property<int>("N"); e.HasIndex("N").HasFilter(filter); });

    private static string Broken(Action<ModelBuilder> build)
    {
        using var db = new OffendingDb(build);
        return string.Join(' ', DesignLimits.BrokenBy(db.GetService<IDesignTimeModel>().Model.GetRelationalModel()));
    }

    /// <summary>A small model for one test; never kept for the next.</summary>
    private sealed class OffendingDb(Action<ModelBuilder> build) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseMicrosoftSql("Server=127.0.0.1;Database=none").EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => build(modelBuilder);
    }
}
