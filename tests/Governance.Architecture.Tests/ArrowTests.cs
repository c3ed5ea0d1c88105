using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Governance.Domain"] = [],
        ["Governance.Intake"] = ["Governance.Domain"],
        ["Governance.Formats"] = ["Governance.Domain", "Governance.Intake"],
        ["Governance.Vault"] = ["Governance.Domain", "Governance.Intake"],
        ["Governance.Data"] = ["Governance.Domain", "Microsoft.SqlServer.Server"],
        ["Governance.Web"] = ["Governance.Domain", "Governance.Intake", "Governance.Formats", "Governance.Vault", "Governance.Data", "Governance.Migrations.Postgres", "Governance.Migrations.SqlServer"],
        ["Governance.Cli"] = ["Governance.Domain", "Governance.Intake", "Governance.Formats", "Governance.Vault", "Governance.Data", "Governance.Migrations.Postgres", "Governance.Migrations.SqlServer"],
        ["Microsoft.SqlServer.Server"] = [],
    };

    [Fact]
    public void Projects_reference_only_what_lies_below_them()
    {
        foreach (var project in Repository.Files("src", "*.csproj"))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            var references = XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            references.Except(Allowed[name], StringComparer.Ordinal).ShouldBeEmpty($"{name} may reference only {string.Join(", ", Allowed[name])}: move the code to where the arrow allows it.");
        }
    }

    [Fact]
    public void The_domain_needs_nothing_but_the_framework_and_NodaTime()
    {
        var packages = XDocument.Load(Path.Combine(Repository.Root, "src/Governance.Domain/Governance.Domain.csproj")).Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);
        packages.ShouldBe(["NodaTime"]);
    }

    [Fact]
    public void No_feature_references_another()
    {
        var crossings = from source in Repository.Sources
                        where source.Short.StartsWith("src/Governance.Web/Features/", StringComparison.Ordinal)
                        let own = source.Short.Split('/')[3]
                        from used in source.Root.Usings
                        let parts = used.Name!.ToString().Split('.')
                        where parts is ["Governance", "Web", "Features", ..] && parts.Length > 3 && !string.Equals(parts[3], own, StringComparison.Ordinal)
                        select $"{source.Short} uses {used.Name}";
        crossings.ShouldBeEmpty("Two features meet in the Domain or not at all.");
    }

    [Fact]
    public void Only_Exchange_and_the_door_for_evidence_open_a_second_scope()
    {
        var others = Repository.Sources
            .Where(s => s.Text.Contains("SecondScope", StringComparison.Ordinal))
            .Select(s => s.Short)
            .Except(["src/Governance.Data/Door/Exchange.cs", "src/Governance.Data/Door/EvidenceDoor.cs", "src/Governance.Data/Door/SecondScope.cs", "src/Governance.Web/Hosting/DatabaseServices.cs"], StringComparer.Ordinal);
        others.ShouldBeEmpty("What goes from one organization to another goes through Exchange, and bytes of evidence through their own door.");
    }
}
