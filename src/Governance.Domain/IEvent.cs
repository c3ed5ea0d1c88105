namespace Governance.Domain;

/// <summary>Something that happened to an aggregate; an immutable record of ids and outcomes that becomes its audit entry.</summary>
public interface IEvent;
