namespace Governance.Domain.Questionnaires;

/// <summary>Why a buyer's file cannot lie beside a questionnaire.</summary>
public static class OriginalRefusals
{
    /// <summary>One at a time.</summary>
    public static readonly Refusal OneOnly = new("OneOriginalOnly", "A file lies beside this questionnaire already. Remove it first, then bring the other one.");
    /// <summary>Something has to be asked in it.</summary>
    public static readonly Refusal NoQuestions = new("NoQuestionsInOriginal", "No questions were found in this file. Fill it in by hand, or ask the buyer for a workbook that has them in a column.", RefusalKind.Input);
}
