using Governance.Domain.Findings;

namespace Governance.Web.Features.Decisions;

/// <summary>What is still owed around a vendor, by whom, and for which service.</summary>
/// <param name="Obligation">What is owed.</param>
/// <param name="Service">The service that it is about.</param>
/// <param name="Owner">Who follows it up here.</param>
public sealed record OwedLine(Obligation Obligation, string Service, string Owner);
