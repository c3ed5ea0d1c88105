namespace Governance.Formats.Questionnaires.Trees;

/// <summary>All of some conditions.</summary>
internal sealed record WishedAll(IReadOnlyList<Wish> Parts) : Wish
{
    /// <inheritdoc />
    public override IEnumerable<string> Names() => Parts.SelectMany(part => part.Names());
}
