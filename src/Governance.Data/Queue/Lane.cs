namespace Governance.Data.Queue;

/// <summary>What is done side by side: hundreds of mails, each of which waits for another machine, keep nothing else waiting.</summary>
public enum Lane
{
    /// <summary>Mails.</summary>
    Mail,
    /// <summary>Everything else.</summary>
    Rest,
}
