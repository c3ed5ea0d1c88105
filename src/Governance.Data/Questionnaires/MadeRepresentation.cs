namespace Governance.Data.Questionnaires;

/// <summary>A representation that was made with a submission.</summary>
/// <param name="Version">Number of the submission.</param>
/// <param name="At">When it was signed and submitted.</param>
/// <param name="Signatory">Who signed.</param>
public sealed record MadeRepresentation(int Version, DateTimeOffset At, string Signatory);
