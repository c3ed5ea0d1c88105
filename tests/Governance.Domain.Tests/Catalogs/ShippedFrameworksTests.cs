using Governance.Domain.Catalogs;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;


namespace Governance.Domain.Tests.Catalogs;

public sealed class ShippedFrameworksTests
{
    [Fact]
    public void The_attestation_has_twelve_families_of_about_eighty_controls()
    {
        Shipped.Attestation.Families.Count.ShouldBe(12);
        Shipped.Attestation.Controls().Count().ShouldBeInRange(75, 90);
    }

    [Fact]
    public void Every_control_can_be_understood_and_tested() =>
        Prose.Faults(Shipped.Attestation.Controls().SelectMany(control => new[]
        {
            ($"{control.Id} objective", control.Objective), ($"{control.Id} good", control.Good),
            ($"{control.Id} design", control.Tests?.Design), ($"{control.Id} operation", control.Tests?.Operation),
        })).ShouldBeEmpty();

    [Fact]
    public void Every_family_says_what_it_is_about() =>
        Prose.Faults(Shipped.Attestation.Families.Select(family => (family.Id, family.Intro))).ShouldBeEmpty();

    [Fact]
    public void Every_control_names_the_evidence_that_proves_it() =>
        Shipped.Attestation.Controls().Where(control =>
            control.Evidence.Count < 2
            || control.Evidence.All(evidence => evidence.Basis is EvidenceBasis.Statement or EvidenceBasis.Design)
            || control.Evidence.Any(evidence => string.IsNullOrWhiteSpace(evidence.What))
            || !control.Evidence.Select(evidence => evidence.Basis).SequenceEqual(control.Evidence.Select(evidence => evidence.Basis).Order()))
            .Select(control => control.Id).ShouldBeEmpty();

    [Fact]
    public void Every_control_belongs_to_the_frontier_baseline_and_most_to_the_minimum()
    {
        Shipped.Attestation.Controls().ShouldAllBe(control => control.Baselines.Contains(Baseline.Frontier));
        Shipped.Attestation.Controls().Count(control => control.Baselines.Contains(Baseline.Minimum)).ShouldBeInRange(55, 75);
    }

    [Fact]
    public void Every_control_maps_to_controls_that_exist()
    {
        Shipped.Attestation.Controls().Where(control => control.Mappings.Count == 0).ShouldBeEmpty();
        FrameworkRules.CheckMappings(Shipped.Attestation, [Shipped.RiskManagement]).ShouldBeEmpty();
    }

    [Fact]
    public void No_control_repeats_what_another_says()
    {
        var texts = Shipped.Attestation.Controls().SelectMany(control => new[] { control.Title, control.Objective, control.Good, control.Tests!.Design, control.Tests.Operation }).ToArray();
        texts.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(texts.Length);
    }

    [Fact]
    public void The_risk_management_framework_has_its_72_subcategories_by_identifier()
    {
        var perFamily = Shipped.RiskManagement.Families.Select(family => (family.Id, family.Controls.Count)).ToArray();

        perFamily.Sum(family => family.Count).ShouldBe(72);
        perFamily.Length.ShouldBe(19);
        Shipped.RiskManagement.Controls().ShouldAllBe(control => control.Title.Split(' ', StringSplitOptions.None).Length <= 15);
        foreach (var family in Shipped.RiskManagement.Families)
        {
            family.Controls.Select(control => control.Id).ShouldBe(Enumerable.Range(1, family.Controls.Count).Select(i => $"{family.Id}.{i}"));
        }
    }
}
