namespace Governance.Web.Features.Templates;

/// <summary>A template of the organization's own in the library.</summary>
/// <param name="Draft">Its draft.</param>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its name.</param>
/// <param name="Origin">What it was made from, in words; null where it was begun empty.</param>
/// <param name="Questions">How many questions the draft has.</param>
/// <param name="Published">How many versions were published.</param>
/// <param name="Unpublished">Whether the draft has something that no version has.</param>
/// <param name="Retired">Whether the last version is retired.</param>
/// <param name="ChangedAt">When the draft was last changed.</param>
public sealed record OwnTemplateRow(Guid Draft, string Key, string Title, string? Origin, int Questions, int Published, bool Unpublished, bool Retired, DateTimeOffset ChangedAt);
