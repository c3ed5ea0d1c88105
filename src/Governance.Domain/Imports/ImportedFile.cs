using System.Security.Cryptography;
using System.Text;
using Governance.Domain.Catalogs;

namespace Governance.Domain.Imports;

/// <summary>
/// A questionnaire of somebody else as the file that it came in, between its dry run and what is made of it, which happens once and whole.
/// The file itself is kept, so that it can be read again with other columns.
/// </summary>
public abstract class ImportedFile : Aggregate
{
    /// <summary>Longest file name, in characters.</summary>
    public const int MaxFileNameLength = 200;
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 16 << 20;

    /// <summary>For the database to fill in.</summary>
    protected ImportedFile() { }

    /// <summary>Keeps a file that could be read. Refuses one that is too large.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="file">Its name, hash and bytes.</param>
    /// <param name="shape">What it has in common with others of its make.</param>
    /// <param name="choices">What was said of the last file of its make; empty for nothing.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    protected ImportedFile(TenantId tenant, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now) : base(tenant)
    {
        if (file.Content.Length > MaxBytes) throw new Refused(ImportedFileRefusals.TooLarge);
        FileName = file.Name.Length <= MaxFileNameLength ? file.Name : file.Name[^MaxFileNameLength..];
        (Sha256, Content, Shape, Choices, ReadAt, ReadBy) = (file.Sha256, file.Content, shape, choices, now, by);
        Record(new QuestionnaireFileRead(Sha256, by));
    }

    /// <summary>The name of the file.</summary>
    public string FileName { get; private set; } = "";
    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>The file.</summary>
    public byte[] Content { get; private set; } = [];
    /// <summary>SHA-256 of the names of its sheets and their headings: files of one make have it in common.</summary>
    public string Shape { get; private set; } = "";
    /// <summary>What somebody said of its sheets.</summary>
    public IReadOnlyList<ChosenSheet> Choices { get; private set; } = [];
    /// <summary>When it was read.</summary>
    public DateTimeOffset ReadAt { get; private set; }
    /// <summary>By whom.</summary>
    public UserId ReadBy { get; private set; }
    /// <summary>When it was imported.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }

    /// <summary>All that was chosen; what a page shows is made of it.</summary>
    protected virtual string Chosen => DocumentJson.Write(Choices);

    /// <summary>Says which columns of a sheet are what. Refuses it where it was imported already, and a sheet to be taken without a column of questions.</summary>
    public virtual void Choose(ChosenSheet choice, UserId by)
    {
        ArgumentNullException.ThrowIfNull(choice);
        MustBeOpen();
        if (choice.IsTaken && !choice.Columns.ContainsKey("question")) throw new Refused(ImportedFileRefusals.NoQuestionColumn);
        Choices = [.. Choices.Where(other => other.Sheet != choice.Sheet), choice];
        Record(new QuestionnaireColumnsChosen(Sha256, choice.Sheet + 1, by));
    }

    /// <summary>Says that it goes, before it does. Refuses it where it was imported: what was made of it names it.</summary>
    public void Discard(UserId by)
    {
        MustBeOpen();
        Record(new QuestionnaireFileDiscarded(Sha256, by));
    }

    /// <summary>Refuses where it was imported already, or where the choice is another one than was seen.</summary>
    public void MustBeAsSeen(string? seen)
    {
        MustBeOpen();
        if (!string.Equals(seen, Seen(), StringComparison.Ordinal)) throw new Refused(ImportedFileRefusals.ChoiceChanged);
    }

    /// <summary>What a page that shows the dry run hands back, so that nothing else is made than it showed.</summary>
    public string Seen() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Chosen)));

    /// <summary>Refuses where it was imported already.</summary>
    protected void MustBeOpen()
    {
        if (ImportedAt is not null) throw new Refused(ImportedFileRefusals.AlreadyImported);
    }

    /// <summary>Notes that it was imported as it was seen.</summary>
    protected void Close(string? seen, DateTimeOffset now)
    {
        MustBeAsSeen(seen);
        ImportedAt = now;
    }

    /// <summary>Lets it be imported again, where nothing is left of what was made of it.</summary>
    protected void Open() => ImportedAt = null;
}
