namespace Governance.Domain.AnswerBooks;

/// <summary>Why what a workbook says is not saved.</summary>
public static class BookPlanRefusals
{
    /// <summary>The portal's answers moved since the dry run was shown.</summary>
    public static readonly Refusal AnswersMoved = new(nameof(AnswersMoved), "An answer was changed in the portal since the workbook was read, so nothing was saved. Upload the workbook again, and look at what it shows then.");
    /// <summary>What was read did not come back whole.</summary>
    public static readonly Refusal NotWhatWasRead = new(nameof(NotWhatWasRead), "What was read from the workbook did not come back whole, so nothing was saved. Upload the workbook again.", RefusalKind.Input);
}
