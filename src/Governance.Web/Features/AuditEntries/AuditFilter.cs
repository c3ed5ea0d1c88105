namespace Governance.Web.Features.AuditEntries;

/// <summary>What the address asks of the audit trail.</summary>
/// <param name="From">The first day, UTC.</param>
/// <param name="To">The last day, UTC.</param>
/// <param name="Actor">A person.</param>
/// <param name="Kind">What happened: an event's name.</param>
/// <param name="Subject">A kind of record, such as <c>Finding</c>, or one record with its id behind.</param>
/// <param name="After">Where the page before ended.</param>
public sealed record AuditFilter(DateOnly? From = null, DateOnly? To = null, Guid? Actor = null, string? Kind = null, string? Subject = null, string? After = null)
{
    /// <summary>Whether anything is left out.</summary>
    public bool Narrows => From is not null || To is not null || Actor is not null || !string.IsNullOrEmpty(Kind) || !string.IsNullOrEmpty(Subject);
}
