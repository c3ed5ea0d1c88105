namespace Governance.Domain.AnswerBooks;

/// <summary>What would become of what a workbook says to a question.</summary>
public enum BookOutcome
{
    /// <summary>Nothing was answered yet.</summary>
    New,
    /// <summary>It says something else than stands there.</summary>
    Changed,
    /// <summary>The answer was changed in the portal since the workbook was made, and both say something else: somebody chooses.</summary>
    Conflict,
    /// <summary>A cell cannot be taken; the answer stays as it is.</summary>
    Refused,
    /// <summary>It says what stands there, or what stood there when it was made.</summary>
    Same,
}
