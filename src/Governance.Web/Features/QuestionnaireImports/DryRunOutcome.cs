namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>What would become of a line of the file.</summary>
public enum DryRunOutcome
{
    /// <summary>A question.</summary>
    Question,
    /// <summary>Nothing; the line says why.</summary>
    LeftOut,
    /// <summary>Something to look at.</summary>
    Problem,
}
