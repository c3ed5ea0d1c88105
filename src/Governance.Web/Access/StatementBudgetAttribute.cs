namespace Governance.Web.Access;

/// <summary>How many SQL statements this action may send, at any size of data, beside the one for session, membership and context. The tests hold every route to it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class StatementBudgetAttribute(int statements) : Attribute
{
    /// <summary>The most.</summary>
    public int Statements { get; } = statements;

    /// <summary>The most beside these where the act is refused and its form is shown again, with 409 or 422.</summary>
    public int Again { get; init; }
}
