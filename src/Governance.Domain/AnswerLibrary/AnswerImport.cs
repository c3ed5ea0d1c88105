using Governance.Domain.Catalogs;
using Governance.Domain.Imports;

namespace Governance.Domain.AnswerLibrary;

/// <summary>A questionnaire that a vendor answered elsewhere, and whose answers it takes into its library.</summary>
public sealed class AnswerImport : ImportedFile
{
    /// <summary>The most answers of one file.</summary>
    public const int MostAnswers = 5_000;

    private AnswerImport() { }

    private AnswerImport(TenantId tenant, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now)
        : base(tenant, file, shape, choices, by, now) => Id = new(Ids.New());

    /// <summary>Its id.</summary>
    public AnswerImportId Id { get; private set; }
    /// <summary>What somebody decided about single answers; the others follow the rule.</summary>
    public IReadOnlyList<DecidedPlace> Decided { get; private set; } = [];
    /// <summary>How many answers went into the library.</summary>
    public int? Kept { get; private set; }

    /// <inheritdoc />
    protected override string Chosen => base.Chosen + DocumentJson.Write(Decided);

    /// <summary>Keeps a file that could be read. Refuses one that is too large.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="file">Its name, hash and bytes.</param>
    /// <param name="shape">What it has in common with others of its make.</param>
    /// <param name="choices">What was said of the last file of its make; empty for nothing.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public static AnswerImport Read(TenantId tenant, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now) =>
        new(tenant, file, shape, choices, by, now);

    /// <summary>Whether somebody decided about an answer, and how; null for nobody.</summary>
    public bool? Takes(string place) => Decided.FirstOrDefault(decided => string.Equals(decided.Place, place, StringComparison.Ordinal))?.IsTaken;

    /// <summary>Takes one answer, or leaves it out. Refuses after the import.</summary>
    public void Decide(string place, bool take, UserId by)
    {
        MustBeOpen();
        Decided = [.. Decided.Where(decided => !string.Equals(decided.Place, place, StringComparison.Ordinal)), new(place, take)];
        Record(new AnswerOfFileDecided(Sha256, place, take, by));
    }

    /// <summary>Says which columns of a sheet are what. What was decided about single answers was about others, and is forgotten.</summary>
    public override void Choose(ChosenSheet choice, UserId by)
    {
        base.Choose(choice, by);
        Decided = [];
    }

    /// <summary>Notes that answers went into the library. Refuses a second time, another choice than was seen, none, and too many.</summary>
    public void Import(IReadOnlyCollection<LibraryAnswer> kept, string? seen, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(kept);
        MustBeAsSeen(seen);
        if (kept.Count == 0) throw new Refused(LibraryRefusals.NoneChosen);
        if (kept.Count > MostAnswers) throw new Refused(LibraryRefusals.TooManyOfFile);
        Close(seen, now);
        Kept = kept.Count;
        Record(new AnswersImported(Sha256, kept.Count, by));
    }
}
