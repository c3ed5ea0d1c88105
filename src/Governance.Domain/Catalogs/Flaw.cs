namespace Governance.Domain.Catalogs;

/// <summary>Something wrong in a document that was given to us: where, and what, in a sentence for a person.</summary>
/// <param name="Place">The place as a path, such as <c>sections[0].questions[2].controls</c>; empty for the whole document.</param>
/// <param name="Sentence">What is wrong there.</param>
public sealed record Flaw(string Place, string Sentence)
{
    /// <inheritdoc />
    public override string ToString() => Place.Length == 0 ? Sentence : $"{Place}: {Sentence}";
}
