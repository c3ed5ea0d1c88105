namespace Governance.Domain.AnswerLibrary;

/// <summary>How like a question of the library is to one that is asked, and why it is thought so.</summary>
/// <param name="Entry">Its place in the index.</param>
/// <param name="Score">From 0 to 1; 1 where both are put in the same words.</param>
/// <param name="Words">What both name, weightiest first.</param>
/// <param name="Controls">The controls that both test.</param>
/// <param name="IsTurned">One of the two is put in the negative: what is <em>yes</em> to one is <em>no</em> to the other.</param>
/// <param name="OtherFigures">The two name different figures.</param>
public sealed record Likeness(int Entry, double Score, IReadOnlyList<string> Words, IReadOnlyList<string> Controls, bool IsTurned, bool OtherFigures)
{
    /// <summary>Likeness from which an entry is offered.</summary>
    public const double Offered = 0.3;
    /// <summary>Likeness from which it is taken for the same question, unless it is turned or names other figures.</summary>
    public const double Likely = 0.6;

    /// <summary>Whether its answer can stand as it is, so that it may be taken together with others.</summary>
    public bool IsLikely => Score >= Likely && !IsTurned && !OtherFigures;
}
