namespace Governance.Domain.Catalogs;

/// <summary>A document was refused as a whole; every flaw found is listed, so that one round of corrections is enough.</summary>
public sealed class FlawedDocumentException : Exception
{
    /// <summary>Refuses a document for its flaws.</summary>
    public FlawedDocumentException(IReadOnlyList<Flaw> flaws) : base(string.Join(Environment.NewLine, flaws)) => Flaws = flaws;

    /// <summary>Refuses a document that cannot even be read, keeping the cause.</summary>
    public FlawedDocumentException(Flaw flaw, Exception cause) : base(flaw.ToString(), cause) => Flaws = [flaw];

    /// <summary>What is wrong, in the order of the document.</summary>
    public IReadOnlyList<Flaw> Flaws { get; }
}
