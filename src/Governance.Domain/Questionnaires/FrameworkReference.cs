namespace Governance.Domain.Questionnaires;

/// <summary>A framework in one version, as named by a template.</summary>
/// <param name="Key">Key of the framework.</param>
/// <param name="Version">Its version.</param>
public sealed record FrameworkReference(string Key, string Version);
