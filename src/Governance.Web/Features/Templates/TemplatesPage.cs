namespace Governance.Web.Features.Templates;

/// <summary>The library: one page of the organization's own templates, and those that ship.</summary>
/// <param name="Own">The own ones, what was changed last first.</param>
/// <param name="Next">Where their next page begins.</param>
/// <param name="Shipped">Those that ship with the product.</param>
public sealed record TemplatesPage(IReadOnlyList<OwnTemplateRow> Own, string? Next, IReadOnlyList<TemplateRow> Shipped);
