using Governance.Data;
using Governance.Data.Audit;
using Governance.Domain;
using Governance.Domain.Audit;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Cli.Scale;

/// <summary>
/// What the aggregates of a batch say happened to them, as audit entries. A data set has so many of these and no more; what goes beyond
/// is named by the hash of its batch alone.
/// </summary>
/// <param name="model">How rows are keyed.</param>
internal sealed class ScaleTrail(IModel model)
{
    /// <summary>The first events of some aggregates, at most so many.</summary>
    public List<AuditEntry> Of(IEnumerable<Aggregate> aggregates, UserId actor, DateTimeOffset at, int most)
    {
        var entries = new List<AuditEntry>();
        foreach (var aggregate in aggregates)
        {
            foreach (var happened in aggregate.TakeEvents())
            {
                if (entries.Count == most) return entries;
                entries.Add(new(aggregate.TenantId, at, actor, happened.GetType().Name, Subject(aggregate), ContentJson.Write(happened)));
            }
        }
        return entries;
    }

    private string Subject(Aggregate aggregate) =>
        AuditSubject.Of(model.FindEntityType(aggregate.GetType())!, part => ((IProperty)part).GetGetter().GetClrValue(aggregate));
}
