namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A control of a loaded framework.</summary>
/// <param name="Value">As the form posts it.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Title">Its title.</param>
/// <param name="Framework">Its framework with version.</param>
public sealed record FoundControl(string Value, string Id, string Title, string Framework);
