namespace Governance.Web.Features.AuditEntries;

/// <summary>One page of the audit trail.</summary>
/// <param name="Filter">What was asked.</param>
/// <param name="Rows">The newest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="State">How far it is sealed.</param>
/// <param name="Names">What ids and keys are called.</param>
public sealed record AuditPage(AuditFilter Filter, IReadOnlyList<AuditRow> Rows, string? Next, AuditState State, AuditNames Names)
{
    /// <summary>Whoever is or was a member, by id.</summary>
    public IReadOnlyDictionary<Guid, string> People => Names.People;

    /// <summary>Who did it.</summary>
    public string ActorOf(AuditRow row) => row.Entry.Actor is { } actor ? People.GetValueOrDefault(actor.Value) ?? "Somebody outside the organization" : "The portal";

    /// <summary>What happened, in a sentence.</summary>
    public string Sentence(AuditRow row) => AuditWords.Sentence(row.Entry.Act, row.Entry.Body, Names);
}
