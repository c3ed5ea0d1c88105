namespace Governance.Formats.Questionnaires.Trees;

/// <summary>What a condition of somebody else asks of an answer.</summary>
internal enum Relation
{
    /// <summary>It is there, or the named option is chosen.</summary>
    Given,
    /// <summary>It is this.</summary>
    Is,
    /// <summary>It is one of these, or has one of these among it.</summary>
    AnyOf,
    /// <summary>All of these are among it.</summary>
    AllOf,
    /// <summary>It is more.</summary>
    Above,
    /// <summary>It is this or more.</summary>
    AtLeast,
    /// <summary>It is less.</summary>
    Below,
    /// <summary>It is this or less.</summary>
    AtMost,
}
