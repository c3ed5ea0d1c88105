namespace Governance.Domain.AnswerBooks;

/// <summary>A cell that cannot be taken.</summary>
/// <param name="Sheet">The name on its tab.</param>
/// <param name="Address">The cell, such as <c>I12</c>.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record BookRefusal(string Sheet, string Address, string Reason);
