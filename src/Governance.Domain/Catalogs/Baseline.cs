namespace Governance.Domain.Catalogs;

/// <summary>A selection of controls for a class of vendor.</summary>
public enum Baseline
{
    /// <summary>What every vendor of an AI service owes its customers.</summary>
    Minimum,
    /// <summary>What a developer of frontier models owes in addition.</summary>
    Frontier,
}
