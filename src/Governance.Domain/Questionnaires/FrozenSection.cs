namespace Governance.Domain.Questionnaires;

/// <summary>A section as the vendor sees it.</summary>
public sealed record FrozenSection
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>What it is about.</summary>
    public string? Intro { get; init; }
    /// <summary>Its questions, in their order.</summary>
    public required IReadOnlyList<FrozenQuestion> Questions { get; init; }

    /// <summary>What the vendor sees of an author's section.</summary>
    public static FrozenSection From(Section section) => new()
    {
        Key = section.Key,
        Title = section.Title,
        Intro = section.Intro,
        Questions = [.. section.Questions.Select(FrozenQuestion.From)],
    };
}
