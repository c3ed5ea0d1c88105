namespace Governance.Domain;

/// <summary>What happened to one of many in a batch; the entry of the batch speaks for all of them, naming the contents by hash.</summary>
public interface IBatchedEvent : IEvent;
