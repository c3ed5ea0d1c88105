namespace Governance.Domain.Scorecards;

/// <summary>The submission that a scorecard rests on.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Sha256">SHA-256 of the transmittal that holds it.</param>
/// <param name="SubmittedAt">When.</param>
/// <param name="Responder">Who signed or confirmed.</param>
/// <param name="LegalEntity">The legal entity that represents; absent for a confirmation.</param>
/// <param name="RepresentationSha256">SHA-256 of what was represented; absent for a confirmation.</param>
/// <param name="AssessorsOwn">True where the assessor's own people answered; absent otherwise.</param>
/// <param name="OfferedInstead">True where they took the answers from the vendor's own questionnaire, which it offered instead; absent where they took them from public documents.</param>
public sealed record ScorecardSubmission(int Number, string Sha256, DateTimeOffset SubmittedAt, string Responder, string? LegalEntity = null, string? RepresentationSha256 = null, bool? AssessorsOwn = null, bool? OfferedInstead = null);
