using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>A state as shape, word and colour, where a list draws many: a tag helper for each row costs more than the row.</summary>
/// <param name="State">What it means for the reader.</param>
/// <param name="Word">The state in words.</param>
/// <param name="Icon">Another shape than the tone's own; null for that.</param>
internal sealed record StateMark(Tone State, string Word, string? Icon) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
        Markup.Write(writer, encoder, $"""<span class="tag {State.Class()}">{(Icon is null ? Shapes.Of(State) : Icons.Draw(Icon))}{Word}</span>""");
}
