namespace Governance.Web.Features.TemplateDrafts;

/// <summary>How an answer is compared in a line of a condition.</summary>
public enum Relation
{
    /// <summary>It is one of the chosen answers, or has one of them among several.</summary>
    Is,
    /// <summary>It is none of them.</summary>
    IsNot,
    /// <summary>The number is this or more.</summary>
    AtLeast,
    /// <summary>The number is less than this.</summary>
    Below,
    /// <summary>There is an answer.</summary>
    Answered,
    /// <summary>There is none.</summary>
    NotAnswered,
}
