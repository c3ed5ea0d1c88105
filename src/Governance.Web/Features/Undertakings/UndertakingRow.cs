using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>What is owed, in a list, with the colleague who sees to it.</summary>
public sealed record UndertakingRow(Undertaking Undertaking, string? Owner);
