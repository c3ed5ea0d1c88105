namespace Governance.Data.Demo;

/// <summary>A company of the demo, its legal entities and its people.</summary>
public sealed record DemoOrganization(
    string Slug, string Name, bool Buys, bool Sells, string Domain, IReadOnlyList<DemoEntity> Entities, IReadOnlyList<DemoMember> People);
