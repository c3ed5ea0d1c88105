namespace Governance.Data.Templates;

/// <summary>A published version that can be sent, shipped or the buyer's own.</summary>
public sealed class SendableTemplate
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }
    /// <summary>Its version.</summary>
    public required string Version { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>What an own one was made from, in words; null where it was begun empty, and for those that ship.</summary>
    public required string? Origin { get; init; }
    /// <summary>How many sections it has.</summary>
    public required int Sections { get; init; }
    /// <summary>How many questions it has.</summary>
    public required int Questions { get; init; }
    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }
}
