namespace Governance.Intake;

/// <summary>A file that was looked into: its kind by content, and its size in bytes.</summary>
public sealed record Sniffed(FileKind Kind, long Size)
{
    /// <summary>The media type under which it is handed out.</summary>
    public string MediaType => Kind.MediaType();
}
