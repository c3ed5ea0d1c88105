using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>The shapes of the tones. A list has one in every row, so a page draws each of them once, and its rows refer to it.</summary>
internal static class Shapes
{
    private static readonly Dictionary<Tone, HtmlString> References = Enum.GetValues<Tone>().ToDictionary(tone => tone, tone => new HtmlString($"""<svg class="icon" aria-hidden="true"><use href="#{Name(tone)}"/></svg>"""));

    /// <summary>All of them, unseen; for the beginning of every page.</summary>
    public static IHtmlContent Drawn { get; } = new HtmlString($"""
        <svg class="shapes" width="0" height="0" aria-hidden="true">{string.Concat(Enum.GetValues<Tone>().Select(tone => $"""<symbol id="{Name(tone)}" viewBox="0 0 16 16">{Icons.Paths(tone.Shape())}</symbol>"""))}</svg>
        """);

    /// <summary>The shape of a tone, for the eye only; the word beside it is what is read out.</summary>
    public static IHtmlContent Of(Tone tone) => References[tone];

    private static string Name(Tone tone) => "shape-" + tone.Class();
}
