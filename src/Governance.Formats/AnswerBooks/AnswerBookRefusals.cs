using Governance.Domain;

namespace Governance.Formats.AnswerBooks;

/// <summary>Why a workbook of answers, or a cell of it, cannot be taken. {0} of a whole file is the file.</summary>
public static class AnswerBookRefusals
{
    /// <summary>Something else than a workbook.</summary>
    public static readonly Refusal NotAWorkbook = Input(nameof(NotAWorkbook), "{0} is no Excel workbook (xlsx). Upload the workbook that was downloaded here, filled in.");
    /// <summary>A workbook from elsewhere.</summary>
    public static readonly Refusal NotFromHere = Input(nameof(NotFromHere), "{0} is not a workbook that was downloaded from a questionnaire here, or the hidden row of every tab is gone. Download it again, and fill in that one.");
    /// <summary>A workbook of another questionnaire; {1}: sheet.</summary>
    public static readonly Refusal OtherQuestionnaire = Input(nameof(OtherQuestionnaire), "{0}, sheet {1}: this belongs to another questionnaire. Nothing of the file was taken; upload it there.");
    /// <summary>A workbook of another version; {1}: sheet.</summary>
    public static readonly Refusal OtherVersion = Input(nameof(OtherVersion), "{0}, sheet {1}: this was made from another version of the questionnaire. Nothing of the file was taken; download the workbook again, and fill in that one.");

    internal static readonly Refusal UnknownWay = Input(nameof(UnknownWay), "“{0}” is none of the ways to deal with a question: {1}.");
    internal static readonly Refusal UnknownLabel = Input(nameof(UnknownLabel), "“{0}” is none of the labels: {1}.");
    internal static readonly Refusal NoNumber = Input(nameof(NoNumber), "“{0}” is no number. Give it with a point for decimals, such as 72 or 0.5.");
    internal static readonly Refusal NoDay = Input(nameof(NoDay), "“{0}” is no day. Give one such as 2026-11-20.");
    internal static readonly Refusal NeitherYesNorEmpty = Input(nameof(NeitherYesNorEmpty), "“{0}” says neither yes nor no. Choose Yes where the option holds, and leave the cell empty where it does not.");
    internal static readonly Refusal InError = Input(nameof(InError), "The cell shows the error {0}, and says nothing.");
    internal static readonly Refusal ElsewhereAnswered = Input(nameof(ElsewhereAnswered), "The answer to this question is not given in this cell: {0}");
    internal static readonly Refusal StandsTwice = Input(nameof(StandsTwice), "Question {0} stands in more than one row, also in {1}. Keep one of them.");
    internal static readonly Refusal OptionMissing = Input(nameof(OptionMissing), "The row of the option “{0}” is gone, so it cannot be told whether it holds.");
    internal static readonly Refusal TooManyFiles = Input(nameof(TooManyFiles), "The cell names more than {0} files. Attach what is left in the portal.");
    internal static readonly Refusal ColumnMissing = Input(nameof(ColumnMissing), "The column “{0}” of the table is gone, so what stood there would be lost.");

    private static Refusal Input(string name, string sentence) => new(name, sentence, RefusalKind.Input);
}
