namespace Governance.Domain.Engagements;

/// <summary>What the buyer is to the AI system under Regulation (EU) 2024/1689, Article 3.</summary>
public enum AiActRole
{
    /// <summary>Not worked out yet.</summary>
    NotAssessed,
    /// <summary>Uses it under its own authority (point 4).</summary>
    Deployer,
    /// <summary>Puts it on the market or into service under its own name (point 3).</summary>
    Provider,
    /// <summary>Brings it into the Union from a provider outside (point 6).</summary>
    Importer,
    /// <summary>Passes it on (point 7).</summary>
    Distributor,
    /// <summary>The regulation does not apply.</summary>
    OutOfScope,
}
