using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>The drawings listed in WebRoot.targets, embedded in this assembly.</summary>
public static class Icons
{
    private static readonly ConcurrentDictionary<string, IHtmlContent> Drawn = new(StringComparer.Ordinal);

    /// <summary>Draws an icon for the eye only; the word beside it is what is read out. An unknown name is an error.</summary>
    public static IHtmlContent Draw(string name) => Drawn.GetOrAdd(name, Read);

    private static HtmlString Read(string name)
    {
        using var stream = typeof(Icons).Assembly.GetManifestResourceStream("icons/" + name)
            ?? throw new ArgumentException($"There is no icon '{name}': add it to the list in WebRoot.targets.", nameof(name));
        using var reader = new StreamReader(stream);
        var file = reader.ReadToEnd();
        var shapes = file[(file.IndexOf('>', StringComparison.Ordinal) + 1)..].Trim();
        return new($"""<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">{shapes.ReplaceLineEndings("")}""");
    }
}
