namespace Governance.Web.Features.TemplateDrafts;

/// <summary>One answer of a choice as typed; without label it is none.</summary>
public sealed record OptionFields(string? Label = null, string? Key = null, decimal? Credit = null, bool AsksCompensating = false, bool StandsAlone = false);
