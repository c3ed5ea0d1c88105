namespace Governance.Domain.Engagements;

/// <summary>A business function of the buyer, and whether its failure would be serious (Regulation (EU) 2022/2554, Article 3, point 22).</summary>
public sealed class Function : Aggregate
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 120;
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 1000;

    private Function() { }

    private Function(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public FunctionId Id { get; private set; }
    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";
    /// <summary>Whether it is critical or important.</summary>
    public bool CriticalOrImportant { get; private set; }
    /// <summary>Why it is, or is not.</summary>
    public string Reason { get; private set; } = "";
    /// <summary>The day of the assessment.</summary>
    public DateOnly AssessedOn { get; private set; }

    /// <summary>Records a function with its assessment. Refuses one without name or reason, and an assessment after <paramref name="today"/>.</summary>
    public static Function Record(TenantId tenant, string? name, bool criticalOrImportant, string? reason, DateOnly assessedOn, DateOnly today)
    {
        var function = new Function(tenant) { Id = new(Ids.New()) };
        function.Take(name, criticalOrImportant, reason, assessedOn, today);
        function.Record(new FunctionRecorded(function.Name, criticalOrImportant));
        return function;
    }

    /// <summary>Assesses it anew; the same refusals.</summary>
    public void Assess(string? name, bool criticalOrImportant, string? reason, DateOnly assessedOn, DateOnly today)
    {
        Take(name, criticalOrImportant, reason, assessedOn, today);
        Record(new FunctionAssessed(Name, criticalOrImportant));
    }

    private void Take(string? name, bool criticalOrImportant, string? reason, DateOnly assessedOn, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > MaxNameLength) throw new Refused(EngagementRefusals.FunctionNameMissing);
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > MaxReasonLength) throw new Refused(EngagementRefusals.ReasonMissing);
        if (assessedOn > today) throw new Refused(EngagementRefusals.AssessedLater);
        Name = name.Trim();
        CriticalOrImportant = criticalOrImportant;
        Reason = reason.Trim();
        AssessedOn = assessedOn;
    }
}
