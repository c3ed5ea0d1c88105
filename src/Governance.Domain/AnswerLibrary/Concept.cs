namespace Governance.Domain.AnswerLibrary;

/// <summary>A notion of the field that questions name in several ways.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Theme">What it is about, as are concepts akin to it.</param>
/// <param name="Parts">Names of the concepts that are in it, as "review" is in "recertification".</param>
public sealed record Concept(string Name, string Theme, IReadOnlyList<string> Parts);
