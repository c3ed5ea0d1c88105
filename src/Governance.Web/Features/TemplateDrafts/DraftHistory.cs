namespace Governance.Web.Features.TemplateDrafts;

/// <summary>What can be undone and done again in a draft.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Undo">Number of the latest edit and its words; null where there is none.</param>
/// <param name="Redo">The edit that was undone last; null where there is none.</param>
public sealed record DraftHistory(Guid Draft, (int Number, string Words)? Undo, (int Number, string Words)? Redo);
