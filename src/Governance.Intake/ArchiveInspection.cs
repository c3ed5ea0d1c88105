using Governance.Domain;

namespace Governance.Intake;

/// <summary>Unpacks every entry once, into nothing, so that a file which cannot be unpacked within limits is refused when it arrives.</summary>
internal static class ArchiveInspection
{
    private const int ChunkLength = 64 << 10;

    /// <summary>Inspects an archive and the archives directly inside it; one level further is refused.</summary>
    public static void Run(GuardedArchive archive, string where, IntakeLimits limits) => Run(archive, where, limits, nested: false);

    private static void Run(GuardedArchive archive, string where, IntakeLimits limits, bool nested)
    {
        var chunk = new byte[ChunkLength];
        foreach (var name in archive.Names)
        {
            using var entry = archive.Read(name);
            var read = entry.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false);
            var form = ContentSniffer.Of(chunk.AsSpan(0, read));
            if (form is ContentForm.Program or ContentForm.OtherArchive) throw new Refused(IntakeRefusals.ForbiddenPart.With(where, name, form.Phrase()));
            if (form == ContentForm.Zip) RunNested(entry, chunk.AsSpan(0, read), name, where, limits, nested);
            else while (entry.Read(chunk) > 0) { }
        }
    }

    private static void RunNested(Stream entry, ReadOnlySpan<byte> head, string name, string where, IntakeLimits limits, bool nested)
    {
        if (nested) throw new Refused(IntakeRefusals.NestedTooDeep.With(where, name));
        using var copy = new MemoryStream();
        copy.Write(head);
        var chunk = new byte[ChunkLength];
        for (int read; (read = entry.Read(chunk)) > 0; copy.Write(chunk, 0, read))
            if (copy.Length + read > limits.MaxNestedBytes) throw new Refused(IntakeRefusals.TooLarge.With($"{where}, part {name}", limits.MaxNestedBytes / 1048576.0));
        using var inner = GuardedArchive.Open(copy, $"{where}, part {name}", limits);
        if (inner.Names.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) throw new Refused(IntakeRefusals.Macros.With($"{where}, part {name}"));
        Run(inner, $"{where}, part {name}", limits, nested: true);
    }
}
