namespace Governance.Web.Look;

/// <summary>One line of the side navigation.</summary>
/// <param name="Text">What the page is called.</param>
/// <param name="Href">Its address, from the root.</param>
/// <param name="Badge">A count or word that calls for attention; nothing when there is none.</param>
/// <param name="Section">The title it stands under; nothing for the first group.</param>
/// <param name="Icon">A name from WebRoot.targets.</param>
/// <param name="BadgeTone">How the badge is meant.</param>
/// <param name="Shortcut">The letter that goes there after <c>g</c>.</param>
public sealed record NavigationEntry(
    string Text, string Href, string? Badge = null, string? Section = null, string? Icon = null, Tone BadgeTone = Tone.Neutral, char? Shortcut = null);
