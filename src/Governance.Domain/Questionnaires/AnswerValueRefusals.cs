namespace Governance.Domain.Questionnaires;

/// <summary>Every reason for which an answer cannot be taken as an answer to its question.</summary>
public static class AnswerValueRefusals
{
    /// <summary>Nothing, or something in another form than asked.</summary>
    public static readonly Refusal OtherForm = new(nameof(OtherForm), "The answer is empty, or not in the form that the question asks for.", RefusalKind.Input);
    /// <summary>An option that is not offered.</summary>
    public static readonly Refusal NotOffered = new(nameof(NotOffered), "The question does not offer “{0}”.", RefusalKind.Input);
    /// <summary>More than one option where one is asked.</summary>
    public static readonly Refusal OneOnly = new(nameof(OneOnly), "Choose one of the options.", RefusalKind.Input);
    /// <summary>An option that goes with no other, and others beside it.</summary>
    public static readonly Refusal StandsAlone = new(nameof(StandsAlone), "“{0}” cannot be chosen together with others.", RefusalKind.Input);
    /// <summary>A number below what can be an answer.</summary>
    public static readonly Refusal TooSmall = new(nameof(TooSmall), "Give a number of {0} or more.", RefusalKind.Input);
    /// <summary>A number above it.</summary>
    public static readonly Refusal TooLarge = new(nameof(TooLarge), "Give a number of {0} or less.", RefusalKind.Input);
    /// <summary>A fraction of what is counted whole.</summary>
    public static readonly Refusal NotWhole = new(nameof(NotWhole), "Give a whole number, without decimals.", RefusalKind.Input);
    /// <summary>Too long a text.</summary>
    public static readonly Refusal TooLong = new(nameof(TooLong), "The text has more than {0} characters.", RefusalKind.Input);
    /// <summary>Too many rows.</summary>
    public static readonly Refusal TooManyRows = new(nameof(TooManyRows), "The table has more than {0} rows.", RefusalKind.Input);
    /// <summary>A cell in a column that the question does not have.</summary>
    public static readonly Refusal UnknownColumn = new(nameof(UnknownColumn), "Row {0} has a cell under “{1}”, and the table has no such column.", RefusalKind.Input);
    /// <summary>A cell that is no number where one is asked.</summary>
    public static readonly Refusal CellNumber = new(nameof(CellNumber), "Row {0}: “{1}” is a number, such as 12 or 0.5.", RefusalKind.Input);
    /// <summary>A cell that is no day where one is asked.</summary>
    public static readonly Refusal CellDate = new(nameof(CellDate), "Row {0}: “{1}” is a day, such as 2026-11-20.", RefusalKind.Input);
}
