namespace Governance.Formats.Questionnaires.Trees;

/// <summary>One or more of some conditions.</summary>
internal sealed record WishedAny(IReadOnlyList<Wish> Parts) : Wish
{
    /// <inheritdoc />
    public override IEnumerable<string> Names() => Parts.SelectMany(part => part.Names());
}
