namespace Governance.Domain.Catalogs;

/// <summary>Something that has to hold, and how one finds out whether it does. Of frameworks known by identifier only, all but id and title is absent.</summary>
public sealed record Control
{
    /// <summary>Its identifier, unique in the framework, such as <c>AOA-ST-1</c>.</summary>
    public required string Id { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>What it is to achieve.</summary>
    public string? Objective { get; init; }
    /// <summary>What good looks like.</summary>
    public string? Good { get; init; }
    /// <summary>How an assessor tests it.</summary>
    public TestProcedures? Tests { get; init; }
    /// <summary>What is accepted as proof, strongest last.</summary>
    public IReadOnlyList<AcceptedEvidence> Evidence { get; init; } = [];
    /// <summary>The baselines that ask for it.</summary>
    public IReadOnlyList<Baseline> Baselines { get; init; } = [];
    /// <summary>What it has to do with controls of other frameworks.</summary>
    public IReadOnlyList<ControlMapping> Mappings { get; init; } = [];
}
