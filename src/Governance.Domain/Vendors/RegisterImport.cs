namespace Governance.Domain.Vendors;

/// <summary>A file of vendors between its dry run and its import, which happens once and whole.</summary>
public sealed class RegisterImport : Aggregate
{
    /// <summary>Longest file name, in characters.</summary>
    public const int MaxFileNameLength = 200;
    /// <summary>Most rows.</summary>
    public const int MaxRows = 20_000;

    private RegisterImport() { }

    private RegisterImport(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public RegisterImportId Id { get; private set; }
    /// <summary>The name of the file.</summary>
    public string FileName { get; private set; } = "";
    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>The system that the ids in the file come from.</summary>
    public string System { get; private set; } = "";
    /// <summary>What was read from it.</summary>
    public RegisterRows Rows { get; private set; } = new([], []);
    /// <summary>When it was read.</summary>
    public DateTimeOffset ReadAt { get; private set; }
    /// <summary>By whom.</summary>
    public UserId ReadBy { get; private set; }
    /// <summary>When it was imported.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }
    /// <summary>By whom.</summary>
    public UserId? ImportedBy { get; private set; }

    /// <summary>Keeps what was read from a file. Refuses one without rows or with too many.</summary>
    public static RegisterImport Read(TenantId tenant, string fileName, string sha256, string? system, RegisterRows rows, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Taken.Count == 0) throw new Refused(RegisterImportRefusals.NoRows);
        if (rows.Taken.Count > MaxRows) throw new Refused(RegisterImportRefusals.TooManyRows);
        var name = string.IsNullOrWhiteSpace(system) ? "Import" : system.Trim();
        if (name.Length > VendorExternalId.MaxSystemLength) throw new Refused(RegisterImportRefusals.SystemTooLong);
        var import = new RegisterImport(tenant)
        {
            Id = new(Ids.New()),
            FileName = fileName.Length <= MaxFileNameLength ? fileName : fileName[^MaxFileNameLength..],
            Sha256 = sha256,
            System = name,
            Rows = rows,
            ReadAt = now,
            ReadBy = by,
        };
        import.Record(new RegisterFileRead(sha256, rows.Taken.Count));
        return import;
    }

    /// <summary>Notes that a plan of it was carried out. Refuses a second time, any plan with a refused row, and another plan than was seen.</summary>
    public void Import(IReadOnlyList<PlannedRow> plan, string? seen, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (ImportedAt is not null) throw new Refused(RegisterImportRefusals.AlreadyImported);
        var refused = plan.Where(p => p.Outcome is RegisterOutcome.Refuse).ToList();
        if (refused is [var first, ..]) throw new Refused(RegisterImportRefusals.RowsRefused.With(refused.Count, first.Row.Number, first.Why));
        plan.MustBeWhatWasSeen(seen);
        ImportedAt = now;
        ImportedBy = by;
        Record(new RegisterImported(Sha256, Count(plan, RegisterOutcome.Create), Count(plan, RegisterOutcome.Update), Count(plan, RegisterOutcome.Skip)));
    }

    private static int Count(IReadOnlyList<PlannedRow> plan, RegisterOutcome outcome) => plan.Count(p => p.Outcome == outcome);
}
