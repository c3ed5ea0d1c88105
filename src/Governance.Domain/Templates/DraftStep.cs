namespace Governance.Domain.Templates;

/// <summary>One edit of a draft, kept for good. Undoing goes back to the step before it; doing it again goes on from there.</summary>
public sealed class DraftStep : ITenantOwned, IAppendOnly
{
    /// <summary>Longest words, in characters.</summary>
    public const int MaxWords = 300;

    private DraftStep() { }

    internal DraftStep(TemplateDraft draft, int number, string words, TextChange change, UserId by, DateTimeOffset now)
    {
        TenantId = draft.TenantId;
        DraftId = draft.Id;
        Number = number;
        Before = draft.Step;
        Words = words;
        (At, Removed, Inserted) = (change.At, change.Removed, change.Inserted);
        (MadeAt, MadeBy) = (now, by);
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The draft.</summary>
    public TemplateDraftId DraftId { get; private set; }
    /// <summary>Its number among the edits of the draft, from 1.</summary>
    public int Number { get; private set; }
    /// <summary>The step that it was made after; 0 for the draft as it was begun.</summary>
    public int Before { get; private set; }
    /// <summary>What was done, such as <em>Removed question AC-1</em>.</summary>
    public string Words { get; private set; } = "";
    /// <summary>Where the document changed.</summary>
    public int At { get; private set; }
    /// <summary>What stood there before.</summary>
    public string Removed { get; private set; } = "";
    /// <summary>What stands there after.</summary>
    public string Inserted { get; private set; } = "";
    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }
    /// <summary>Who made it.</summary>
    public UserId MadeBy { get; private set; }

    internal TextChange Change => new(At, Removed, Inserted);
}
