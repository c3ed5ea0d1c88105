namespace Governance.Domain.Questionnaires;

/// <summary>How an answer is compared.</summary>
public enum Operator
{
    /// <summary>The chosen option is this one.</summary>
    Is,
    /// <summary>The chosen option is one of these.</summary>
    In,
    /// <summary>This option is among the chosen ones.</summary>
    Contains,
    /// <summary>The number is this or more.</summary>
    AtLeast,
    /// <summary>The number is less than this.</summary>
    Below,
    /// <summary>There is an answer.</summary>
    Answered,
}
