using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>The lines of the side navigation under their titles. They stand on every page, so they are written as they are said.</summary>
/// <param name="entries">The lines, in order.</param>
/// <param name="current">The line that the page lies under; null where none does.</param>
internal sealed class SideLines(IReadOnlyList<NavigationEntry> entries, NavigationEntry? current) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var section in entries.GroupBy(entry => entry.Section, StringComparer.Ordinal))
        {
            if (section.Key is { } title) Markup.Write(writer, encoder, $"""<p class="side-title">{title}</p>""");
            writer.Write("<ul class=\"side-list\">\n");
            foreach (var entry in section) Write(writer, encoder, entry);
            writer.Write("</ul>\n");
        }
    }

    private void Write(TextWriter writer, HtmlEncoder encoder, NavigationEntry entry)
    {
        Markup.Write(writer, encoder, $"<li><a class=\"side-link\" href=\"{entry.Href}\"");
        if (entry == current) writer.Write(" aria-current=\"page\"");
        if (entry.Shortcut is { } letter) Markup.Write(writer, encoder, $" data-go=\"{letter}\"");
        Markup.Write(writer, encoder, $""">{(entry.Icon is null ? null : Icons.Draw(entry.Icon))}<span class="grow">{entry.Text}</span>""");
        if (entry.Badge is { } badge) Markup.Write(writer, encoder, $"""<span class="badge {entry.BadgeTone.Class()}">{badge}</span>""");
        writer.Write("</a></li>\n");
    }
}
