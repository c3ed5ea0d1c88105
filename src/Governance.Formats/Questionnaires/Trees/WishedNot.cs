namespace Governance.Formats.Questionnaires.Trees;

/// <summary>The opposite of a condition.</summary>
internal sealed record WishedNot(Wish Part) : Wish
{
    /// <inheritdoc />
    public override IEnumerable<string> Names() => Part.Names();
}
