using Governance.Domain.Assessments;
using Governance.Domain.Scoring;

namespace Governance.Data.Vendors;

/// <summary>The score that stands for a vendor, as far as a list shows it.</summary>
/// <param name="Claimed">What the vendor claims, 0 to 100; null where nothing is scored.</param>
/// <param name="Proven">What is proven, 0 to 100; null where nothing is scored.</param>
/// <param name="Band">The band with what holds it.</param>
/// <param name="Holds">How many critical questions hold it.</param>
/// <param name="LimitedScope">Whether so much was left out that it is held.</param>
/// <param name="AsOf">The day for which it holds: that of the last act on its assessment, or of the last night; evidence ages after it.</param>
/// <param name="Own">What the assessor's own answers that it rests on were taken from; null where the vendor answered.</param>
public sealed record VendorScore(decimal? Claimed, decimal? Proven, Band? Band, int Holds, bool LimitedScope, DateOnly AsOf, OwnSource? Own = null);
