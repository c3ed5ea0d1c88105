using Governance.Domain.Organizations;

namespace Governance.Domain.Engagements;

/// <summary>The legal entity that provides the service, as the buyer knows it: registered name, country, LEI.</summary>
public sealed record ProvidingEntity(string? Name, CountryCode? Country, Lei? Lei);
