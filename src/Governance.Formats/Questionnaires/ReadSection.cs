namespace Governance.Formats.Questionnaires;

/// <summary>Questions under one heading.</summary>
/// <param name="Key">Its key in a template.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">What stands before the first question; null for nothing.</param>
/// <param name="Questions">The questions, in the order of the file.</param>
public sealed record ReadSection(string Key, string Title, string? Intro, IReadOnlyList<ReadQuestion> Questions);
