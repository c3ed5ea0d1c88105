namespace Governance.Domain.Scorecards;

/// <summary>An obligation as it stood.</summary>
/// <param name="Reference">What people call it.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Basis">The clause that sets the date, or that none does.</param>
/// <param name="Overdue">Whether it was late.</param>
/// <param name="Finding">Reference of the finding it comes from; absent where a decision asks for it.</param>
/// <param name="Owner">Who follows it up at the buyer.</param>
/// <param name="VendorOwner">Who sees to it at the vendor.</param>
/// <param name="MetOn">When it was met.</param>
public sealed record ScorecardObligation(string Reference, string Action, DateOnly DueOn, string Basis, bool Overdue, string? Finding = null, string? Owner = null, string? VendorOwner = null, DateOnly? MetOn = null);
