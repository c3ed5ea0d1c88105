using System.Buffers;
using System.IO.Compression;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>A ZIP archive from outside that is only ever read within limits: entries, names, unpacked bytes, ratio.</summary>
public sealed class GuardedArchive : IDisposable
{
    private static readonly SearchValues<char> UnsafeCharacters = SearchValues.Create("\\:\0\r\n");
    private readonly ZipArchive archive;
    private readonly UnpackBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    private GuardedArchive(ZipArchive archive, UnpackBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
        foreach (var entry in archive.Entries) Admit(entry);
    }

    /// <summary>The names of all entries, folders left out, as the archive lists them.</summary>
    public IReadOnlyCollection<string> Names => entries.Keys;

    /// <summary>Opens an archive over a seekable stream, which stays open.</summary>
    /// <param name="content">The archive.</param>
    /// <param name="where">The file's name, for sentences.</param>
    /// <param name="limits">What it may hold.</param>
    /// <exception cref="Refused">It is damaged, or holds too much, or names that point outside.</exception>
    public static GuardedArchive Open(Stream content, string where, IntakeLimits limits)
    {
        CentralDirectory.Check(content, where, limits.MaxEntries);
        ZipArchive? opened = null;
        try
        {
            opened = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return new GuardedArchive(opened, new UnpackBudget(where, content.Length, limits));
        }
        catch (InvalidDataException)
        {
            opened?.Dispose();
            throw new Refused(IntakeRefusals.DamagedArchive.With(where, "its list of parts cannot be read"));
        }
        catch
        {
            opened?.Dispose();
            throw;
        }
    }

    /// <summary>Whether there is such an entry, upper and lower case alike.</summary>
    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>What an entry says that it unpacks to, in bytes; 0 where there is none. Reading it holds it to that.</summary>
    public long SizeOf(string name) => entries.TryGetValue(name, out var entry) ? entry.Length : 0;

    /// <summary>Opens an entry; all that is read counts against the archive's budget.</summary>
    /// <exception cref="Refused">There is no such entry, or it is damaged; reading may refuse, too.</exception>
    public Stream Read(string name)
    {
        if (!entries.TryGetValue(name, out var entry)) throw new Refused(IntakeRefusals.DamagedArchive.With(budget.Where, $"the part {name} is missing"));
        try
        {
            return new UnpackingStream(entry.Open(), entry.FullName, entry.Length, entry.CompressedLength, budget);
        }
        catch (InvalidDataException)
        {
            throw new Refused(IntakeRefusals.DamagedArchive.With(budget.Where, $"the part {name} cannot be read"));
        }
    }

    /// <inheritdoc />
    public void Dispose() => archive.Dispose();

    private void Admit(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        if (name.StartsWith('/') || name.AsSpan().ContainsAny(UnsafeCharacters) || name.Split('/').Any(part => part is ".." or "."))
            throw new Refused(IntakeRefusals.UnsafeName.With(budget.Where, name));
        if (entry.IsEncrypted) throw new Refused(IntakeRefusals.EncryptedEntry.With(budget.Where, name));
        if (name.EndsWith('/')) return;
        if (!entries.TryAdd(name, entry)) throw new Refused(IntakeRefusals.DuplicateName.With(budget.Where, name));
    }
}
