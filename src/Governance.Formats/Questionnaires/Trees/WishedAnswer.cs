namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Something asked of one answer.</summary>
/// <param name="Name">The question, or an option, as the file names it.</param>
/// <param name="Relation">What is asked.</param>
/// <param name="Values">What it is compared with.</param>
internal sealed record WishedAnswer(string Name, Relation Relation, IReadOnlyList<string> Values) : Wish
{
    /// <inheritdoc />
    public override IEnumerable<string> Names() => [Name];
}
