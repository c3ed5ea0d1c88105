namespace Governance.Data.Providers;

/// <summary>The host cannot start, and the message is the one sentence that says why and what to do.</summary>
public sealed class StartRefused(string sentence, Exception? cause = null) : Exception(sentence, cause);
