namespace Governance.Domain.Exchange.Contents;

/// <summary>A named responder confirms the answers; enough for low tiers.</summary>
/// <param name="Name">The responder.</param>
/// <param name="Email">Where they can be reached.</param>
public sealed record SubmittedConfirmation(string Name, string Email);
