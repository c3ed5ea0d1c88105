namespace Governance.Data.Demo;

/// <summary>The documents of one vendor.</summary>
public sealed record DemoFiles(string Vendor, IReadOnlyList<DemoFile> Files);
