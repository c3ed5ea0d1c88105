using System.Text.Json;
using Governance.Domain.Catalogs;
using Governance.Domain.Scorecards;
using Governance.Domain.Signing;

namespace Governance.Cli.Verbs;

/// <summary>Verifies a document that the portal gave out: a representation with its signature, a scorecard with its seal. Needs no database.</summary>
public sealed class VerifyVerb : IVerb
{
    /// <inheritdoc />
    public string Name => "verify";

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        if (args is not [var path])
            throw new UsageException("Say which file to verify: verify FILE.");
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path}.");
        try
        {
            var text = await File.ReadAllTextAsync(path, stop);
            var (kind, problems) = Verified(text);
            await stdout.WriteLineAsync(JsonSerializer.Serialize(new { kind, valid = problems.Count == 0, problems }, DocumentJson.Options));
            return 0;
        }
        catch (FlawedDocumentException flawed)
        {
            throw new UsageException(flawed.Message);
        }
        catch (JsonException broken)
        {
            throw new UsageException($"{path} is not JSON: {broken.Message}");
        }
    }

    private static (string Kind, IReadOnlyList<string> Problems) Verified(string text)
    {
        using var document = JsonDocument.Parse(text);
        var kind = document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("kind", out var named) && named.ValueKind is JsonValueKind.String ? named.GetString() : null;
        return kind switch
        {
            RepresentationFile.KindName => (RepresentationFile.KindName, RepresentationFile.Read(text).Problems()),
            ScorecardDocument.KindName => (ScorecardDocument.KindName, ScorecardFile.Problems(text)),
            _ => throw new UsageException("The document does not say that it is of a kind that can be verified: representation, scorecard."),
        };
    }
}
