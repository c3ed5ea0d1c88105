namespace Governance.Domain.Campaigns;

/// <summary>A control of a baseline, as it was called at the launch.</summary>
/// <param name="Control">Its identifier.</param>
/// <param name="Title">Its name.</param>
public sealed record BaselineControl(string Control, string Title);
