namespace Governance.Domain.Questionnaires;

/// <summary>Questions with one subject.</summary>
public sealed record Section
{
    /// <summary>Its key within the template.</summary>
    public required string Key { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>What it is about, for the one who answers.</summary>
    public string? Intro { get; init; }
    /// <summary>Its weight in the whole; either all sections have one or none has.</summary>
    public decimal? Weight { get; init; }
    /// <summary>Its questions, in their order.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }
}
