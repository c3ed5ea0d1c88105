using System.Buffers.Binary;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>Counts the entries of a ZIP archive (APPNOTE 4.3.12) before anything is built from them, since the number that its end record states may be a lie.</summary>
internal static class CentralDirectory
{
    private const int EndLength = 22, HeaderLength = 46, MaxComment = 65_535, Elsewhere16 = 0xFFFF;
    private const uint Elsewhere32 = 0xFFFF_FFFF;

    /// <summary>Refuses an archive that has no directory, one of more entries than the limit or than it states, or one that is listed elsewhere.</summary>
    public static void Check(Stream archive, string where, int maxEntries)
    {
        var (position, stated) = End(archive, where);
        Span<byte> header = stackalloc byte[HeaderLength];
        for (var entries = 0; ; entries++)
        {
            archive.Position = position;
            if (archive.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith("PK\x01\x02"u8))
            {
                if (entries != stated) throw new Refused(IntakeRefusals.DamagedArchive.With(where, "it does not hold as many parts as it states"));
                return;
            }
            if (entries == maxEntries) throw new Refused(IntakeRefusals.TooManyEntries.With(where, maxEntries));
            position += HeaderLength + U16(header[28..]) + U16(header[30..]) + U16(header[32..]);
        }
    }

    private static (long Offset, int Stated) End(Stream archive, string where)
    {
        var tail = new byte[Math.Min(archive.Length, EndLength + MaxComment)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndLength) throw new Refused(IntakeRefusals.DamagedArchive.With(where, "its list of parts is missing"));
        var record = tail.AsSpan(end);
        var (stated, offset) = (U16(record[10..]), U32(record[16..]));
        // a field of ones sends whoever opens the archive on to a second end record (APPNOTE 4.4.1.4), and so to another list than this one
        if (stated == Elsewhere16 || U16(record[4..]) == Elsewhere16 || U16(record[6..]) == Elsewhere16 || U16(record[8..]) == Elsewhere16 || offset == Elsewhere32 || U32(record[12..]) == Elsewhere32)
            throw new Refused(IntakeRefusals.DamagedArchive.With(where, "its end refers to a second list of parts, which only archives of over 4 GiB need"));
        if (offset >= archive.Length) throw new Refused(IntakeRefusals.DamagedArchive.With(where, "its list of parts lies outside the file"));
        return (offset, stated);
    }

    private static uint U32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static int U16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
