using System.Text;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;

namespace Governance.Cli.Verbs;

/// <summary>Prints the score of an input document, or of the input inside a scorecard. Needs no database.</summary>
public sealed class ScoreVerb : IVerb
{
    /// <inheritdoc />
    public string Name => "score";

    /// <inheritdoc />
    public string Usage => """
        governance score --input FILE
        Prints the score of an input document, or of the input inside a scorecard's JSON.
        """;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        if (args is not ["--input", var path])
            throw new UsageException("Say which file to score: score --input FILE.");
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path}.");
        try
        {
            var result = ScoreDocument.Score(await File.ReadAllBytesAsync(path, stop));
            await stdout.WriteAsync(Encoding.UTF8.GetString(result) + "\n");
            return 0;
        }
        catch (ScoreRefused refusal)
        {
            throw new UsageException(refusal.Message);
        }
    }
}
