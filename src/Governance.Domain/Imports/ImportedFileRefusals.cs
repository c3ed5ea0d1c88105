namespace Governance.Domain.Imports;

/// <summary>Why a questionnaire of somebody else cannot be imported.</summary>
public static class ImportedFileRefusals
{
    /// <summary>Bounded, as it is kept whole.</summary>
    public static readonly Refusal TooLarge = new("QuestionnaireFileTooLarge", "A questionnaire to import has at most 16 MiB. Take out pictures and sheets that ask nothing.", RefusalKind.Input);
    /// <summary>Once.</summary>
    public static readonly Refusal AlreadyImported = new("QuestionnaireAlreadyImported", "This file was imported. Read it again to import it once more.");
    /// <summary>The choice moved since the dry run was shown.</summary>
    public static readonly Refusal ChoiceChanged = new("QuestionnaireChoiceChanged", "Somebody chose otherwise since this page was made. Open the dry run anew, and import what it shows now.");
    /// <summary>Questions stand somewhere.</summary>
    public static readonly Refusal NoQuestionColumn = new("NoQuestionColumn", "Say which column holds the questions.", RefusalKind.Input);
    /// <summary>A choice that reads nothing is no correction, and the next file of the make would be read so, too.</summary>
    public static readonly Refusal NoQuestionsThere = new("NoQuestionsThere", "No question stands in this column below this row. Look at the sheet for the letter of the column with the questions, and the row of the headings.", RefusalKind.Input);
    /// <summary>Columns have letters.</summary>
    public static readonly Refusal NoSuchColumn = new("NoSuchColumn", "Columns are named by their letters, such as C or AB.", RefusalKind.Input);
    /// <summary>Rows are counted from 1.</summary>
    public static readonly Refusal NoSuchRow = new("NoSuchRow", "Rows are counted from 1, as the sheet shows them. Leave it empty where there are no headings.", RefusalKind.Input);
}
