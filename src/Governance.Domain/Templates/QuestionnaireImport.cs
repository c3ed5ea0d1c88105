using Governance.Domain.Imports;

namespace Governance.Domain.Templates;

/// <summary>A questionnaire of somebody else that a template is made of.</summary>
public sealed class QuestionnaireImport : ImportedFile
{
    private QuestionnaireImport() { }

    private QuestionnaireImport(TenantId tenant, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now)
        : base(tenant, file, shape, choices, by, now) => Id = new(Ids.New());

    /// <summary>Its id.</summary>
    public QuestionnaireImportId Id { get; private set; }
    /// <summary>The draft that was made of it.</summary>
    public TemplateDraftId? DraftId { get; private set; }

    /// <summary>Keeps a file that could be read. Refuses one that is too large.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="file">Its name, hash and bytes.</param>
    /// <param name="shape">What it has in common with others of its make.</param>
    /// <param name="choices">What was said of the last file of its make; empty for nothing.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public static QuestionnaireImport Read(TenantId tenant, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now) =>
        new(tenant, file, shape, choices, by, now);

    /// <summary>Notes that a draft was made of it. Refuses a second time, another choice than was seen, and a draft without questions.</summary>
    public void Import(TemplateDraft draft, string? seen, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(draft);
        MustBeAsSeen(seen);
        if (draft.Questions == 0) throw new Refused(QuestionnaireImportRefusals.NothingAsked);
        Close(seen, now);
        DraftId = draft.Id;
        Record(new QuestionnaireImported(Sha256, draft.Id, draft.Questions, by));
    }

    /// <summary>Forgets the draft that was made of it, which was deleted: another one can be made.</summary>
    public void Reopen(UserId by)
    {
        Open();
        DraftId = null;
        Record(new QuestionnaireReopened(Sha256, by));
    }
}
