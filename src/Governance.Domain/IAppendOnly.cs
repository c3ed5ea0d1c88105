namespace Governance.Domain;

/// <summary>A row that is written once; the application's database role may neither change nor delete it.</summary>
public interface IAppendOnly;
