using Governance.Domain;

namespace Governance.Data.Audit;

/// <summary>Rows were loaded in bulk.</summary>
/// <param name="Name">What they are, in a few words.</param>
/// <param name="Rows">How many, by table.</param>
/// <param name="Sha256">Hash of what they say (<see cref="Bulk.BulkRows.AppendTo"/>), 64 lower-case hexadecimal digits.</param>
public sealed record BatchLoaded(string Name, IReadOnlyDictionary<string, int> Rows, string Sha256) : IEvent;
