namespace Governance.Domain.Questionnaires;

/// <summary>A section as the vendor sees it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its name.</param>
/// <param name="Intro">What it is about.</param>
/// <param name="Questions">Its questions, in their order.</param>
public sealed record FrozenSection(string Key, string Title, string? Intro, IReadOnlyList<FrozenQuestion> Questions);
