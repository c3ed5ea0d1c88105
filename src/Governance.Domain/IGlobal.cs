namespace Governance.Domain;

/// <summary>A row that belongs to no organization. The list is short on purpose; each type says why it is on it.</summary>
public interface IGlobal;
