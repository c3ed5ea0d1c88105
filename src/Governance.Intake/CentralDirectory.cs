using System.Buffers.Binary;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>Counts the entries of a ZIP archive (APPNOTE 4.3.12) before anything is built from them, since the number that its end record states may be a lie.</summary>
internal static class CentralDirectory
{
    private const int EndLength = 22, HeaderLength = 46, MaxComment = 65_535;

    /// <summary>Refuses an archive that has no directory, or one of more entries than the limit.</summary>
    public static void Check(Stream archive, string where, int maxEntries)
    {
        var position = Offset(archive, where);
        Span<byte> header = stackalloc byte[HeaderLength];
        for (var entries = 0; ; entries++)
        {
            archive.Position = position;
            if (archive.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith("PK\x01\x02"u8)) return;
            if (entries == maxEntries) throw new Refused(IntakeRefusals.TooManyEntries.With(where, maxEntries));
            position += HeaderLength + U16(header[28..]) + U16(header[30..]) + U16(header[32..]);
        }
    }

    private static long Offset(Stream archive, string where)
    {
        var tail = new byte[Math.Min(archive.Length, EndLength + MaxComment)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndLength) throw new Refused(IntakeRefusals.DamagedArchive.With(where, "its list of parts is missing"));
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (offset >= archive.Length) throw new Refused(IntakeRefusals.DamagedArchive.With(where, "its list of parts lies outside the file"));
        return offset;
    }

    private static int U16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
