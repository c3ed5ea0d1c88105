using Governance.Data.Catalogs;
using Governance.Domain.Campaigns;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Campaigns;

public sealed class ScopingTests
{
    [Fact]
    public void Every_scoping_rule_proposes_a_questionnaire_that_ships()
    {
        var shipped = CatalogFolder.Templates(CatalogLoader.Shipped, CatalogFolder.Frameworks(CatalogLoader.Shipped)).Select(t => t.Key).ToList();
        ScopingRules.Shipped.Rules.Select(r => r.Template).Except(shipped, StringComparer.Ordinal).ShouldBeEmpty();
        ScopingRules.Shipped.Rules.Select(r => r.Key).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void The_rules_for_baselines_name_a_framework_that_ships_and_baselines_that_have_controls()
    {
        var rules = ScopingRules.Shipped.Baselines;
        var framework = CatalogFolder.Frameworks(CatalogLoader.Shipped).Single(f => string.Equals(f.Key, rules.Framework, StringComparison.Ordinal));
        rules.Rules.ShouldAllBe(rule => framework.Controls().Any(control => control.Baselines.Contains(rule.Baseline)));
        rules.Rules.Select(r => r.Key).ShouldBeUnique(StringComparer.Ordinal);
    }
}
