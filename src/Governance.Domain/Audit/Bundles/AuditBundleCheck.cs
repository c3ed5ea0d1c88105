using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;
using Governance.Domain.Signing;

namespace Governance.Domain.Audit.Bundles;

/// <summary>
/// Verifies an audit bundle with nothing but the file: every line's form, every link, every checkpoint and its signature, and the
/// sealed end. Reads once from front to back; memory grows with the checkpoints only.
/// </summary>
public sealed class AuditBundleCheck : IDisposable
{
    private const int MostProblems = 20;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<string> problems = [];
    private readonly BundleChains chains = new();
    private readonly PublishedKeys? keys;
    private BundleHeader? header;
    private bool ended;
    private long lines;

    private AuditBundleCheck(PublishedKeys? keys) => this.keys = keys;

    /// <summary>Everything that is wrong with a bundle, in sentences, the first twenty; none where it holds.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="keys">The published keys; null where the keys in the file are taken as they are.</param>
    /// <param name="others">Checkpoints of the same record from elsewhere, which it must fit; null where there are none to compare.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(Stream file, PublishedKeys? keys, IReadOnlyList<SealedCheckpoint>? others, CancellationToken stop)
    {
        using var check = new AuditBundleCheck(keys);
        try
        {
            await foreach (var line in RawLines.ReadAsync(file, stop))
            {
                check.Take(line.Span);
                if (check.lines == 1 && others is not null) check.Compare(others);
                if (check.problems.Count >= MostProblems) return [.. check.problems, "There may be more; the rest was not looked at."];
            }
        }
        catch (FormatException unreadable)
        {
            check.problems.Add(unreadable.Message);
        }
        return check.Finish();
    }

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();

    private void Compare(IReadOnlyList<SealedCheckpoint> others)
    {
        var fitting = others.Where(other => header is not null && other.Statement.Origin.Contains(header.Origin.Split(' ')[^1], StringComparison.Ordinal)).ToList();
        if (fitting.Count == 0) problems.Add("The other file holds no checkpoint of this record.");
        foreach (var other in fitting)
        {
            problems.AddRange(other.Problems(keys).Select(problem => "In the other file: " + problem));
            chains.Expect(other.Statement, "of the other file");
        }
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        if (ended)
        {
            problems.Add("Something stands after the end.");
            return;
        }
        if (line[^1] != (byte)'\n') problems.Add("The last line is not whole: the file was cut off.");
        var read = Read(line[..^1]);
        if (read?.End is { } end)
        {
            problems.AddRange(end.Problems(lines, Convert.ToHexStringLower(hash.GetHashAndReset()), read.Seal, keys));
            Known(read.Seal);
            ended = true;
            return;
        }
        hash.AppendData(line);
        lines++;
        if (read?.Checkpoint is { } checkpoint) Take(checkpoint);
        if (read?.Entry is { } entry && header is not null) problems.AddRange(chains.Step(header.Origin, "Entry", entry.Sequence, entry.Line(), entry.Hash));
        if (read?.Transmittal is { } told) problems.AddRange(chains.Step(told.Origin, "Transmittal", told.Sequence, told.Line(), told.Hash));
    }

    private void Take(SealedCheckpoint checkpoint)
    {
        problems.AddRange(checkpoint.Problems(keys));
        Known(checkpoint.Seal);
        chains.Expect(checkpoint.Statement, "here");
    }

    private void Known(DocumentSeal? seal)
    {
        if (seal is not null && header?.Keys.Contains(seal.Key) is false) problems.Add("A seal's key is not among the keys of the first line.");
    }

    // null for the first line, and for one that is not of this form
    private BundleLine? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var text = Utf8.GetString(line);
            using var document = CanonicalJson.Parse(Encoding.UTF8.GetBytes(text));
            if (!string.Equals(CanonicalJson.Text(document.RootElement), text, StringComparison.Ordinal)) problems.Add($"Line {lines + 1} is not in canonical form.");
            if (lines > 0) return DocumentJson.Read<BundleLine>(text);
            header = DocumentJson.Read<BundleHeader>(text);
            if (!string.Equals(header.Kind, BundleHeader.KindName, StringComparison.Ordinal)) problems.Add($"The document says that it is of kind '{header.Kind}'.");
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or JsonException or FlawedDocumentException)
        {
            problems.Add($"Line {lines + 1} cannot be read.");
        }
        return null;
    }

    private List<string> Finish()
    {
        if (!ended) problems.Add("The file ends before its sealed last line: it was cut off.");
        problems.AddRange(chains.Missing());
        return problems;
    }
}
