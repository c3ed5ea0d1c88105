namespace Governance.Domain.Templates;

/// <summary>
/// A questionnaire of somebody else between its dry run and the template that is made of it, which happens once and whole. The file itself
/// is kept, so that it can be read again with other columns.
/// </summary>
public sealed class QuestionnaireImport : Aggregate
{
    /// <summary>Longest file name, in characters.</summary>
    public const int MaxFileNameLength = 200;
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 16 << 20;

    private QuestionnaireImport() { }

    private QuestionnaireImport(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public QuestionnaireImportId Id { get; private set; }
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
    /// <summary>When a template was made of it.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }
    /// <summary>The draft that was made of it.</summary>
    public TemplateDraftId? DraftId { get; private set; }

    /// <summary>Keeps a file that could be read. Refuses one that is too large.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="file">Its name, hash and bytes.</param>
    /// <param name="shape">What it has in common with others of its make.</param>
    /// <param name="choices">What was said of the last file of its make; empty for nothing.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public static QuestionnaireImport Read(TenantId tenant, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now)
    {
        if (file.Content.Length > MaxBytes) throw new Refused(QuestionnaireImportRefusals.TooLarge);
        var import = new QuestionnaireImport(tenant)
        {
            Id = new(Ids.New()),
            FileName = file.Name.Length <= MaxFileNameLength ? file.Name : file.Name[^MaxFileNameLength..],
            Sha256 = file.Sha256,
            Content = file.Content,
            Shape = shape,
            Choices = choices,
            ReadAt = now,
            ReadBy = by,
        };
        import.Record(new QuestionnaireFileRead(file.Sha256, by));
        return import;
    }

    /// <summary>Says which columns of a sheet are what. Refuses it where a template was made already, and a sheet to be taken without a column of questions.</summary>
    public void Choose(ChosenSheet choice, UserId by)
    {
        ArgumentNullException.ThrowIfNull(choice);
        if (ImportedAt is not null) throw new Refused(QuestionnaireImportRefusals.AlreadyImported);
        if (choice.IsTaken && !choice.Columns.ContainsKey("question")) throw new Refused(QuestionnaireImportRefusals.NoQuestionColumn);
        Choices = [.. Choices.Where(other => other.Sheet != choice.Sheet), choice];
        Record(new QuestionnaireColumnsChosen(Sha256, choice.Sheet + 1, by));
    }

    /// <summary>Notes that a draft was made of it. Refuses a second time, another choice than was seen, and a draft without questions.</summary>
    public void Import(TemplateDraft draft, string? seen, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(draft);
        MustBeAsSeen(seen);
        if (draft.Questions == 0) throw new Refused(QuestionnaireImportRefusals.NothingAsked);
        (ImportedAt, DraftId) = (now, draft.Id);
        Record(new QuestionnaireImported(Sha256, draft.Id, draft.Questions, by));
    }

    /// <summary>Refuses where a template was made already, or where the choice is another one than was seen.</summary>
    public void MustBeAsSeen(string? seen)
    {
        if (ImportedAt is not null) throw new Refused(QuestionnaireImportRefusals.AlreadyImported);
        if (!string.Equals(seen, Seen(), StringComparison.Ordinal)) throw new Refused(QuestionnaireImportRefusals.ChoiceChanged);
    }

    /// <summary>What a page that shows the dry run hands back, so that nothing else is made than it showed.</summary>
    public string Seen() => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Catalogs.DocumentJson.Write(Choices))));
}
