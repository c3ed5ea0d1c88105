using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>The drawings listed in WebRoot.targets, embedded in this assembly.</summary>
public static class Icons
{
    private static readonly ConcurrentDictionary<string, IHtmlContent> Drawn = new(StringComparer.Ordinal);

    /// <summary>Draws an icon for the eye only; the word beside it is what is read out. An unknown name is an error.</summary>
    public static IHtmlContent Draw(string name) => Drawn.GetOrAdd(name, Read);

    /// <summary>What is drawn in an icon, without the frame around it.</summary>
    internal static string Paths(string name) => Shapes(name)[..^"</svg>".Length];

    private static HtmlString Read(string name) => new($"""<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">{Shapes(name)}""");

    // to the end of the file, the end of the frame with it
    private static string Shapes(string name)
    {
        using var stream = typeof(Icons).Assembly.GetManifestResourceStream("icons/" + name)
            ?? throw new ArgumentException($"There is no icon '{name}': add it to the list in WebRoot.targets.", nameof(name));
        using var reader = new StreamReader(stream);
        var file = reader.ReadToEnd();
        return file[(file.IndexOf('>', StringComparison.Ordinal) + 1)..].Trim().ReplaceLineEndings("");
    }
}
