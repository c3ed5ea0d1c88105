namespace Governance.Formats.Qr;

/// <summary>The codewords of a QR code (ISO/IEC 18004): text as bytes, error correction level M, blocks interleaved.</summary>
internal static class QrCodewords
{
    private const int ByteMode = 0b0100;

    /// <summary>By version from 1: error-correction codewords of a block, blocks, and data codewords of a block; where blocks differ, the last ones have one more.</summary>
    private static readonly (int Correction, int Blocks, int Data, int Longer)[] Versions =
        [(10, 1, 16, 0), (16, 1, 28, 0), (26, 1, 44, 0), (18, 2, 32, 0), (24, 2, 43, 0), (16, 4, 27, 0), (18, 4, 31, 0), (22, 4, 38, 2), (22, 5, 36, 2), (26, 5, 43, 1)];

    private static readonly byte[] Exponents = MakeExponents();
    private static readonly byte[] Logarithms = MakeLogarithms();

    /// <summary>The smallest version from 1 to 10 that holds so many bytes; null where none does.</summary>
    public static int? VersionFor(int bytes)
    {
        for (var version = 1; version <= Versions.Length; version++)
            if (Capacity(version) * 8 >= 4 + CountBits(version) + bytes * 8) return version;
        return null;
    }

    /// <summary>All codewords of a version in the order in which they are laid.</summary>
    public static byte[] Of(byte[] text, int version)
    {
        var (correction, count, data, longer) = Versions[version - 1];
        var padded = Padded(text, version);
        var (blocks, at) = (new List<byte[]>(), 0);
        for (var block = 0; block < count; block++)
        {
            var length = data + (block >= count - longer ? 1 : 0);
            blocks.Add(padded[at..(at += length)]);
        }
        var corrections = blocks.Select(block => Remainder(block, correction)).ToList();
        return [.. Interleaved(blocks), .. Interleaved(corrections)];
    }

    private static int Capacity(int version)
    {
        var (_, blocks, data, longer) = Versions[version - 1];
        return blocks * data + longer;
    }

    private static int CountBits(int version) => version < 10 ? 8 : 16;

    private static byte[] Padded(byte[] text, int version)
    {
        var bits = new List<bool>();
        void Add(int value, int length) { for (var i = length - 1; i >= 0; i--) bits.Add(((value >> i) & 1) == 1); }
        Add(ByteMode, 4);
        Add(text.Length, CountBits(version));
        foreach (var b in text) Add(b, 8);
        var capacity = Capacity(version);
        Add(0, Math.Min(4, capacity * 8 - bits.Count));
        while (bits.Count % 8 != 0) bits.Add(false);
        for (var pad = 0xEC; bits.Count < capacity * 8; pad ^= 0xEC ^ 0x11) Add(pad, 8);
        return [.. bits.Chunk(8).Select(octet => (byte)octet.Aggregate(0, (value, bit) => value << 1 | (bit ? 1 : 0)))];
    }

    private static IEnumerable<byte> Interleaved(List<byte[]> blocks) =>
        Enumerable.Range(0, blocks.Max(b => b.Length)).SelectMany(i => blocks.Where(b => i < b.Length).Select(b => b[i]));

    // the remainder of the data, as a polynomial over GF(256), by the generator of so many roots
    private static byte[] Remainder(byte[] data, int length)
    {
        var generator = new byte[length];
        generator[^1] = 1;
        for (var root = 0; root < length; root++)
            for (var i = 0; i < length; i++)
                generator[i] = (byte)(Product(generator[i], Exponents[root]) ^ (i + 1 < length ? generator[i + 1] : 0));
        var rest = new byte[length];
        foreach (var b in data)
        {
            var factor = (byte)(b ^ rest[0]);
            Array.Copy(rest, 1, rest, 0, length - 1);
            rest[^1] = 0;
            for (var i = 0; i < length; i++) rest[i] ^= Product(generator[i], factor);
        }
        return rest;
    }

    private static byte Product(byte a, byte b) => a == 0 || b == 0 ? (byte)0 : Exponents[(Logarithms[a] + Logarithms[b]) % 255];

    private static byte[] MakeExponents()
    {
        var (table, value) = (new byte[255], 1);
        for (var i = 0; i < 255; i++)
        {
            table[i] = (byte)value;
            value <<= 1;
            if (value > 255) value ^= 0x11D;
        }
        return table;
    }

    private static byte[] MakeLogarithms()
    {
        var table = new byte[256];
        for (var i = 0; i < 255; i++) table[Exponents[i]] = (byte)i;
        return table;
    }
}
