using Governance.Cli.Verbs;
using Governance.Domain;

namespace Governance.Cli;

/// <summary>Finds the verb that the first argument names, runs it with the rest, and turns what it throws into an exit code: 0 done, 2 refused, 1 failed.</summary>
public sealed class Dispatch(IReadOnlyList<IVerb> verbs)
{
    /// <summary>Runs one command line. What goes wrong is one sentence on <paramref name="stderr"/>; <paramref name="stdout"/> is for the document alone.</summary>
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        try
        {
            if (args is [var only] && IsHelp(only)) return await SayAsync(stdout, $"governance VERB, where VERB is one of {Known}. VERB --help says what it takes.");
            var verb = Named(args);
            return args.Length > 1 && IsHelp(args[1]) ? await SayAsync(stdout, verb.Usage) : await verb.RunAsync(args[1..], stdout, stderr, stop);
        }
        catch (Exception refusal) when (refusal is UsageException or Refused)
        {
            await stderr.WriteLineAsync(refusal.Message);
            return 2;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await stderr.WriteLineAsync("Stopped before it was done.");
            return 1;
        }
#pragma warning disable CA1031 // the last frame of the process: whatever it is becomes a sentence and an exit code
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await stderr.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private string Known => string.Join(", ", verbs.Select(verb => verb.Name).Order(StringComparer.Ordinal));

    private static bool IsHelp(string word) => word is "--help" or "-h";

    // what was asked for is the document
    private static async Task<int> SayAsync(TextWriter stdout, string text)
    {
        await stdout.WriteLineAsync(text);
        return 0;
    }

    private IVerb Named(string[] args)
    {
        if (args.Length == 0)
            throw new UsageException($"Name a verb: {Known}.");
        return verbs.FirstOrDefault(verb => string.Equals(verb.Name, args[0], StringComparison.Ordinal))
            ?? throw new UsageException($"There is no verb '{args[0]}'; there are {Known}.");
    }
}
