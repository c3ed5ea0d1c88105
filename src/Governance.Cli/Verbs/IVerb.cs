namespace Governance.Cli.Verbs;

/// <summary>One verb of the command line.</summary>
public interface IVerb
{
    /// <summary>The word that the operator types.</summary>
    string Name { get; }

    /// <summary>What it takes and does, in a few lines, for whoever asks by <c>--help</c>.</summary>
    string Usage { get; }

    /// <summary>Runs it with the arguments after its name and returns the exit code. Refuses with <see cref="UsageException"/>.</summary>
    Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop);
}
