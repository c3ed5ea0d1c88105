namespace Governance.Cli;

/// <summary>The command line, or the file that it names, is refused: the message is the whole sentence that the operator reads, and the exit code is 2.</summary>
public sealed class UsageException(string sentence) : Exception(sentence);
