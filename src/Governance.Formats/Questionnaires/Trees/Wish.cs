namespace Governance.Formats.Questionnaires.Trees;

/// <summary>A condition as the file writes it, before its names are looked up.</summary>
internal abstract record Wish
{
    /// <summary>Every name in it.</summary>
    public abstract IEnumerable<string> Names();
}
