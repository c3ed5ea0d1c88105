using Governance.Domain;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>Why answers cannot be written into a file, or into a cell of it. {0} of a whole file is the file.</summary>
public static class FillingRefusals
{
    /// <summary>A file without cells.</summary>
    public static readonly Refusal NoTable = Input(nameof(NoTable), "{0} has no cells: answers are written into workbooks and csv files.");
    /// <summary>A signature covers every part.</summary>
    public static readonly Refusal Signed = Input(nameof(Signed), "{0} is signed, and an answer written into it would break the signature. Save a copy that is not signed, and use that one.");
    /// <summary>Text that does not survive being read and written.</summary>
    public static readonly Refusal NotTheSame = Input(nameof(NotTheSame), "{0} is text of an uncertain encoding, and could not be written again as it is. Save it as UTF-8, and use that one.");

    internal static readonly Refusal NoColumn = Input(nameof(NoColumn), "Sheet {0} has no column for {1}.");
    internal static readonly Refusal SameColumn = Input(nameof(SameColumn), "Column {0} is also that of the {1}.");
    internal static readonly Refusal InsideMerged = Input(nameof(InsideMerged), "The cell lies inside the merged cells {0}, which show what stands in the first of them.");
    internal static readonly Refusal SharedMerged = Input(nameof(SharedMerged), "The merged cells {0} belong to several questions, which are not all answered alike.");
    internal static readonly Refusal Calculated = Input(nameof(Calculated), "The cell gets its value from a formula, which stays.");
    internal static readonly Refusal Twice = Input(nameof(Twice), "The cell stands in the sheet twice, so it cannot be told which one is seen.");
    internal static readonly Refusal OddSheet = Input(nameof(OddSheet), "The part {0} is written in a way that cannot be changed cell by cell. Open and save the file in a spreadsheet program.");
    internal static readonly Refusal NotOffered = Input(nameof(NotOffered), "“{0}” is none of what the cell offers: {1}.");
    internal static readonly Refusal OneOnly = Input(nameof(OneOnly), "The cell takes one of what it offers, and several were chosen.");
    internal static readonly Refusal TooLong = Input(nameof(TooLong), "A cell has room for {0:N0} characters, and this has {1:N0}.");
    internal static readonly Refusal Documents = Input(nameof(Documents), "The answer is a document, which stays in the portal.");
    internal static readonly Refusal PreRelease = Input(nameof(PreRelease), "It is labelled pre-release, and stays in the portal.");
    internal static readonly Refusal NotInEncoding = Input(nameof(NotInEncoding), "It has characters that the file's encoding, {0}, cannot write.");
    internal static readonly Refusal StaysAsItWas = Input(nameof(StaysAsItWas), "The file says “{0}” here, nothing was said to it in the portal, and it stays.");

    private static Refusal Input(string name, string sentence) => new(name, sentence, RefusalKind.Input);
}
