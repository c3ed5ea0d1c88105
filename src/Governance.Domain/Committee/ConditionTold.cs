using Governance.Domain.Findings;

namespace Governance.Domain.Committee;

/// <summary>A condition as the vendor is told it: what it owes by when, and nothing of why.</summary>
/// <param name="ObligationId">What is owed; the same id on both sides.</param>
/// <param name="Reference">What both sides call it.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Basis">The decision, and the clause under it or that there is none.</param>
/// <param name="VendorOwner">Who is asked to see to it.</param>
public sealed record ConditionTold(ObligationId ObligationId, string Reference, string Title, string Text, DateOnly DueOn, string Basis, string? VendorOwner);
