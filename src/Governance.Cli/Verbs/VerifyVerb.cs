using System.Text.Json;
using Governance.Domain.Audit;
using Governance.Domain.Audit.Bundles;
using Governance.Domain.Catalogs;
using Governance.Domain.Scorecards;
using Governance.Domain.Signing;

namespace Governance.Cli.Verbs;

/// <summary>
/// Verifies a document that the portal gave out: a representation with its signature, a scorecard with its seal, an audit bundle with its
/// chains. Needs no database. With <c>--keys</c> nothing but the published keys is trusted; with <c>--against</c> a bundle must also fit the
/// checkpoints of a scorecard or of another bundle. Exit code 0 where the document holds, 1 where it does not, 2 where it cannot be read.
/// </summary>
public sealed class VerifyVerb : IVerb
{
    private const string EmbeddedKey = "key: embedded (the one in the document was trusted; give --keys with the published keys to find a forger's)";
    private static readonly string[] Names = ["--keys", "--against"];

    /// <inheritdoc />
    public string Name => "verify";

    /// <inheritdoc />
    public string Usage => """
        governance verify FILE [--keys KEYS] [--against FILE]
        Verifies a scorecard, a representation or an audit bundle, and prints {kind, valid, problems}.
        --keys KEYS     trust nothing but these keys, which the portal publishes under /.well-known/governance-keys.json;
                        without it the key in the document is trusted, and a forger who seals anew is not found
        --against FILE  a bundle must fit the checkpoints of this scorecard or bundle, too
        Exit code 0: it holds. 1: it does not. 2: it cannot be read.
        """;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        if (args is not [var path, ..] || Names.Contains(path, StringComparer.Ordinal))
            throw new UsageException("Say which file to verify: verify FILE, with --keys KEYS and, for a bundle, --against FILE.");
        var (arguments, at) = (new Arguments(args[1..], Names, []), path);
        try
        {
            PublishedKeys? keys = null;
            if (arguments["--keys"] is { } published) keys = PublishedKeys.Read(await File.ReadAllTextAsync(Present(at = published), stop));
            IReadOnlyList<SealedCheckpoint>? others = null;
            if (arguments["--against"] is { } other) others = await CheckpointsAsync(Present(at = other), stop);
            var (kind, problems) = await VerifiedAsync(Present(at = path), keys, others, stop);
            await stdout.WriteLineAsync(JsonSerializer.Serialize(new { kind, valid = problems.Count == 0, problems }, DocumentJson.Options));
            await stderr.WriteLineAsync(keys is null ? EmbeddedKey : "key: published");
            return problems.Count == 0 ? 0 : 1;
        }
        catch (FlawedDocumentException flawed)
        {
            throw new UsageException(flawed.Message);
        }
        catch (JsonException broken)
        {
            throw new UsageException($"{at} is not JSON: {broken.Message}");
        }
    }

    private static async Task<(string Kind, IReadOnlyList<string> Problems)> VerifiedAsync(string path, PublishedKeys? keys, IReadOnlyList<SealedCheckpoint>? others, CancellationToken stop)
    {
        if (await BundleFile.IsOneAsync(path, stop))
        {
            await using var file = File.OpenRead(path);
            return (BundleHeader.KindName, await AuditBundleCheck.ProblemsAsync(file, keys, others, stop));
        }
        if (others is not null) throw new UsageException("Only an audit bundle can be verified against another file.");
        var text = await File.ReadAllTextAsync(path, stop);
        return KindOf(text) switch
        {
            RepresentationFile.KindName => (RepresentationFile.KindName, RepresentationFile.Read(text).Problems(keys)),
            ScorecardDocument.KindName => (ScorecardDocument.KindName, ScorecardFile.Problems(text, keys)),
            _ => throw new UsageException("The document does not say that it is of a kind that can be verified: representation, scorecard, audit-bundle."),
        };
    }

    private static async Task<IReadOnlyList<SealedCheckpoint>> CheckpointsAsync(string path, CancellationToken stop)
    {
        if (await BundleFile.IsOneAsync(path, stop)) return await BundleFile.CheckpointsAsync(path, stop);
        var text = await File.ReadAllTextAsync(path, stop);
        if (KindOf(text) is not ScorecardDocument.KindName) throw new UsageException($"{path} is neither a scorecard nor an audit bundle.");
        return ScorecardFile.Checkpoint(text) is { } checkpoint ? [checkpoint] : [];
    }

    private static string? KindOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("kind", out var named) && named.ValueKind is JsonValueKind.String ? named.GetString() : null;
    }

    private static string Present(string path) => File.Exists(path) ? path : throw new UsageException($"There is no file {path}.");
}
