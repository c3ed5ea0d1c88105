using System.Globalization;
using System.Text;
using Governance.Formats.Qr;
using Governance.Web.Look;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Access;

/// <summary>Draws a QR code, black on white in every theme, since readers expect that.</summary>
public static class QrPicture
{
    private const int QuietZone = 4;

    /// <summary>The picture; nothing where the text is too long for one.</summary>
    public static IHtmlContent? Draw(string text, string title)
    {
        if (QrCode.Encode(text) is not { } code) return null;
        var path = new StringBuilder();
        for (var row = 0; row < code.Size; row++)
            for (var column = 0; column < code.Size; column++)
                if (code.IsDark(row, column)) path.Append(CultureInfo.InvariantCulture, $"M{column + QuietZone} {row + QuietZone}h1v1h-1z");
        var side = code.Size + 2 * QuietZone;
        return Markup.Of($"""<svg class="qr" role="img" aria-label="{title}" width="{side * 4}" height="{side * 4}" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><rect width="{side}" height="{side}" fill="#fff" /><path fill="#000" d="{path.ToString()}" /></svg>""");
    }
}
