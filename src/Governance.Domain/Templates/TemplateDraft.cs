using System.Globalization;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Templates;

/// <summary>
/// A template of the buyer's own while it is worked on. Every edit is a step that can be undone; publishing makes a version of it
/// that never changes, and the work goes on here. A draft may be unfinished in every way but one: its keys tell its parts apart.
/// </summary>
public sealed class TemplateDraft : Aggregate
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 200;
    /// <summary>Longest purpose, in characters.</summary>
    public const int MaxPurposeLength = 2000;
    /// <summary>Longest document, in characters.</summary>
    public const int MaxLength = 4_000_000;

    private TemplateDraft() { }

    private TemplateDraft(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public TemplateDraftId Id { get; private set; }
    /// <summary>Key of the template in all its versions, such as <c>own.cloud-check</c>.</summary>
    public string Key { get; private set; } = "";
    /// <summary>Its name.</summary>
    public string Title { get; private set; } = "";
    /// <summary>What it was made from, in words; null where it was begun empty.</summary>
    public string? Origin { get; private set; }
    /// <summary>How many sections it has.</summary>
    public int Sections { get; private set; }
    /// <summary>How many questions it has.</summary>
    public int Questions { get; private set; }
    /// <summary>The whole of it as one document.</summary>
    public string Json { get; private set; } = "";
    /// <summary>The step that the document is at; 0 as it was begun.</summary>
    public int Step { get; private set; }
    /// <summary>How many steps there are, those included that were undone.</summary>
    public int Steps { get; private set; }
    /// <summary>How many versions were published.</summary>
    public int Published { get; private set; }
    /// <summary>The step that the last version was published at; null before the first.</summary>
    public int? PublishedStep { get; private set; }
    /// <summary>When it was begun.</summary>
    public DateTimeOffset BegunAt { get; private set; }
    /// <summary>Who began it.</summary>
    public UserId BegunBy { get; private set; }
    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; private set; }
    /// <summary>Who changed it last.</summary>
    public UserId ChangedBy { get; private set; }

    /// <summary>When it was deleted; nobody opens it any more.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Whether there is something that no published version has.</summary>
    public bool Unpublished => PublishedStep != Step;

    /// <summary>
    /// Begins a draft from a template, which may have flaws that publishing will name. Refuses a key that is not an own one, keys that
    /// are not of the form or occur twice, and what is too large.
    /// </summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="key">Its key, which begins with <see cref="OwnTemplate.KeyPrefix"/>.</param>
    /// <param name="template">What to begin with; its key and version give way to the draft's own.</param>
    /// <param name="origin">What it was made from, in words; null for nothing.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public static TemplateDraft Begin(TenantId owner, string key, QuestionnaireTemplate template, string? origin, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(template);
        if (!key.StartsWith(OwnTemplate.KeyPrefix, StringComparison.Ordinal) || Texts.Key("", key).Any()) throw new Refused(DraftRefusals.NotOwnKey);
        var draft = new TemplateDraft(owner) { Id = new(Ids.New()), Key = key, Origin = origin, BegunAt = now, BegunBy = by, ChangedAt = now, ChangedBy = by };
        draft.Take(Written(template with { Key = key, Version = "draft" }));
        draft.Record(new DraftBegun(key, draft.Title, origin, by));
        return draft;
    }

    /// <summary>The template as it stands.</summary>
    public QuestionnaireTemplate Read() => DocumentJson.Read<QuestionnaireTemplate>(Json);

    /// <summary>Makes an edit; null where it changes nothing. The caller stores the step. Refuses what <see cref="Begin"/> refuses.</summary>
    public DraftStep? Make(TemplateEdit edit, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var (before, after) = (Json, Written(edit.After with { Key = Key }));
        if (string.Equals(before, after, StringComparison.Ordinal)) return null;
        Take(after);
        var words = edit.Words.Length <= DraftStep.MaxWords ? edit.Words : edit.Words[..(DraftStep.MaxWords - 1)] + "…";
        var step = new DraftStep(this, ++Steps, words, TextChange.Between(before, after), by, now);
        Move(Steps, by, now);
        Record(new DraftEdited(step.Number, words, by));
        return step;
    }

    /// <summary>Takes the latest edit back. Refuses another step than that.</summary>
    public void Undo(DraftStep latest, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(latest);
        if (latest.DraftId != Id || latest.Number != Step) throw new Refused(DraftRefusals.NotLatestEdit);
        Take(latest.Change.Undo(Json));
        Move(latest.Before, by, now);
        Record(new EditUndone(latest.Number, latest.Words, by));
    }

    /// <summary>Makes an edit again that was undone. Refuses one that was made after another step than the present one.</summary>
    public void Redo(DraftStep next, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.DraftId != Id || next.Before != Step) throw new Refused(DraftRefusals.NotLatestEdit);
        Take(next.Change.Apply(Json));
        Move(next.Number, by, now);
        Record(new EditRedone(next.Number, next.Words, by));
    }

    /// <summary>Everything that stands against publishing, each with its place.</summary>
    public IReadOnlyList<Flaw> Flaws(IReadOnlyCollection<Framework> frameworks) => TemplateRules.Check(Read(), frameworks);

    /// <summary>Publishes it as its next version. Refuses a template with flaws, and one in which nothing is new.</summary>
    public OwnTemplate Publish(IReadOnlyCollection<Framework> frameworks, UserId by, DateTimeOffset now)
    {
        if (!Unpublished) throw new Refused(DraftRefusals.NothingNew.With(Published));
        if (Flaws(frameworks).Count is > 0 and var flaws) throw new Refused(DraftRefusals.Flawed.With(flaws == 1 ? "1 thing has to be put right" : $"{flaws} things have to be put right"));
        PublishedStep = Step;
        var version = new OwnTemplate(this, Read() with { Version = (++Published).ToString(CultureInfo.InvariantCulture) }, by, now);
        Record(new OwnTemplatePublished(Key, version.Version, version.Questions, version.Sha256, by));
        return version;
    }

    /// <summary>Retires a version: it is not sent any more. Refuses without a reason.</summary>
    public TemplateRetirement Retire(OwnTemplate version, string? reason, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > TemplateRetirement.MaxReasonLength) throw new Refused(DraftRefusals.ReasonMissing);
        Record(new OwnTemplateRetired(Key, version.Version, reason.Trim(), by));
        return new(version, reason.Trim(), by, now);
    }

    /// <summary>Deletes it for good. Refuses where a version was published of it, which stands and can only be retired.</summary>
    public void Delete(UserId by, DateTimeOffset now)
    {
        if (Published > 0) throw new Refused(DraftRefusals.PublishedOf);
        DeletedAt = now;
        Move(Step, by, now);
        Record(new DraftDeleted(Key, Title, Questions, by));
    }

    private static string Written(QuestionnaireTemplate template)
    {
        if (string.IsNullOrWhiteSpace(template.Title) || template.Title.Length > MaxTitleLength) throw new Refused(DraftRefusals.TitleMissing);
        if (template.Purpose.Length > MaxPurposeLength) throw new Refused(DraftRefusals.PurposeTooLong);
        MustTellApart(template.Sections.Select(section => section.Key), DraftRefusals.SectionKeyTwice);
        MustTellApart(template.Questions().Select(question => question.Key), DraftRefusals.QuestionKeyTwice);
        var json = DocumentJson.Write(template);
        return json.Length <= MaxLength ? json : throw new Refused(DraftRefusals.TooLarge);
    }

    private static void MustTellApart(IEnumerable<string> keys, Refusal twice)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys)
        {
            if (Texts.Key("", key).Any()) throw new Refused(DraftRefusals.KeyForm);
            if (!seen.Add(key)) throw new Refused(twice.With(key));
        }
    }

    // what cannot be read again is not taken: every page of the draft begins by reading it
    private void Take(string json)
    {
        var template = DocumentJson.Read<QuestionnaireTemplate>(json);
        (Json, Title, Sections, Questions) = (json, template.Title, template.Sections.Count, template.Questions().Count());
    }

    private void Move(int step, UserId by, DateTimeOffset now) => (Step, ChangedAt, ChangedBy) = (step, now, by);
}
