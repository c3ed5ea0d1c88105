namespace Governance.Web.Features.AnswerImports;

/// <summary>What would become of a line of an answered questionnaire.</summary>
public enum AnswerLineOutcome
{
    /// <summary>An answer of the library.</summary>
    Kept,
    /// <summary>Nothing, unless somebody chooses it: its comment says the opposite.</summary>
    Contradiction,
    /// <summary>Nothing, unless somebody chooses it: another row of the file answers the same question otherwise.</summary>
    Differs,
    /// <summary>Nothing: the question is not answered.</summary>
    Unanswered,
    /// <summary>Nothing; the line says why.</summary>
    LeftOut,
    /// <summary>Something to look at.</summary>
    Problem,
}
