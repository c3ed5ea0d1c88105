namespace Governance.Domain.Evidence;

/// <summary>Everything that naming a public document can refuse.</summary>
public static class PublicSourceRefusals
{
    /// <summary>A document is found somewhere.</summary>
    public static readonly Refusal NoAddress = new("SourceWithoutAddress", "Give the address of the public document, such as https://example.com/security.", RefusalKind.Input);
    /// <summary>A file is long.</summary>
    public static readonly Refusal NoPlace = new("SourceWithoutPlace", "Say where it stands in the file, in at most 200 characters: sheet and cell, such as Security!D12, or the page.", RefusalKind.Input);
    /// <summary>A document has a name.</summary>
    public static readonly Refusal NoTitle = new("SourceWithoutTitle", "Give the title of the document, in at most 200 characters.", RefusalKind.Input);
    /// <summary>A page is another tomorrow.</summary>
    public static readonly Refusal RetrievedAhead = new("SourceRetrievedAhead", "Give the day on which the document was read, today or earlier.", RefusalKind.Input);
    /// <summary>Words are relied on, not a page.</summary>
    public static readonly Refusal NoPassage = new("SourceWithoutPassage", "Quote the passage that the answer relies on, in at most 4,000 characters.", RefusalKind.Input);
}
