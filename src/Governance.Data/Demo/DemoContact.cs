namespace Governance.Data.Demo;

/// <summary>A contact at a vendor.</summary>
public sealed record DemoContact(string Name, string Mail, string Role, string Phone, bool OutOfHours);
