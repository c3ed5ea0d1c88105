using System.Text;

namespace Governance.Formats.Qr;

/// <summary>A QR code of a short text (ISO/IEC 18004, versions 1 to 10, level M): up to 213 bytes.</summary>
public sealed class QrCode
{
    // any of the eight masks may be used; this one keeps lines of one colour short
    private const int Mask = 0;
    private const int FormatOfLevelM = 0b00 << 3 | Mask;
    private readonly bool[,] dark;
    private readonly bool[,] taken;

    private QrCode(int version)
    {
        Size = 17 + 4 * version;
        (dark, taken) = (new bool[Size, Size], new bool[Size, Size]);
        DrawFinder(0, 0);
        DrawFinder(0, Size - 7);
        DrawFinder(Size - 7, 0);
        DrawAlignments(version);
        for (var i = 8; i < Size - 8; i++)
        {
            Put(6, i, i % 2 == 0);
            Put(i, 6, i % 2 == 0);
        }
        DrawFormat();
        if (version >= 7) DrawVersion(version);
    }

    /// <summary>Modules on a side, without the quiet zone of four around it.</summary>
    public int Size { get; }

    /// <summary>Whether a module is dark.</summary>
    public bool IsDark(int row, int column) => dark[row, column];

    /// <summary>Encodes a text as UTF-8; null where it is too long.</summary>
    public static QrCode? Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (QrCodewords.VersionFor(bytes.Length) is not { } version) return null;
        var code = new QrCode(version);
        code.Lay(QrCodewords.Of(bytes, version));
        return code;
    }

    private void Put(int row, int column, bool isDark) => (dark[row, column], taken[row, column]) = (isDark, true);

    private void DrawFinder(int top, int left)
    {
        for (var row = -1; row <= 7; row++)
            for (var column = -1; column <= 7; column++)
            {
                if (top + row < 0 || top + row >= Size || left + column < 0 || left + column >= Size) continue;
                var ring = Math.Max(Math.Abs(row - 3), Math.Abs(column - 3));
                Put(top + row, left + column, ring is not (2 or 4));
            }
    }

    private void DrawAlignments(int version)
    {
        if (version == 1) return;
        int[] centres = version < 7 ? [6, Size - 7] : [6, (Size - 1) / 2, Size - 7];
        foreach (var row in centres)
            foreach (var column in centres)
            {
                if ((row == 6 && (column == 6 || column == Size - 7)) || (row == Size - 7 && column == 6)) continue;
                for (var r = -2; r <= 2; r++)
                    for (var c = -2; c <= 2; c++)
                        Put(row + r, column + c, Math.Max(Math.Abs(r), Math.Abs(c)) != 1);
            }
    }

    private void DrawFormat()
    {
        var bits = (FormatOfLevelM << 10 | Rest(FormatOfLevelM, 10, 0x537)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var isDark = (bits >> i & 1) == 1;
            Put(i < 6 ? i : i < 8 ? i + 1 : Size - 15 + i, 8, isDark);
            Put(8, i < 8 ? Size - 1 - i : i == 8 ? 7 : 14 - i, isDark);
        }
        Put(Size - 8, 8, isDark: true);
    }

    private void DrawVersion(int version)
    {
        var bits = version << 12 | Rest(version, 12, 0x1F25);
        for (var i = 0; i < 18; i++)
        {
            Put(i / 3, Size - 11 + i % 3, (bits >> i & 1) == 1);
            Put(Size - 11 + i % 3, i / 3, (bits >> i & 1) == 1);
        }
    }

    private static int Rest(int value, int length, int generator)
    {
        var rest = value;
        for (var i = 0; i < length; i++) rest = rest << 1 ^ (rest >> (length - 1) & 1) * generator;
        return rest & ((1 << length) - 1);
    }

    // two columns at a time from the right, up and down in turn, past the column of the timing pattern
    private void Lay(byte[] codewords)
    {
        var bit = 0;
        for (var right = Size - 1; right > 0; right -= right == 8 ? 3 : 2)
            for (var step = 0; step < Size; step++)
                for (var column = right; column > right - 2; column--)
                {
                    var row = ((right + 1) & 2) == 0 ? Size - 1 - step : step;
                    if (taken[row, column]) continue;
                    var isDark = bit < codewords.Length * 8 && (codewords[bit / 8] >> (7 - bit % 8) & 1) == 1;
                    bit++;
                    dark[row, column] = isDark ^ ((row + column) % 2 == 0);
                }
    }
}
