namespace Governance.Web.Features.TemplateDrafts;

/// <summary>One band of numbers as typed; without credit it is none.</summary>
public sealed record BandFields(decimal? From = null, decimal? Below = null, decimal? Credit = null);
