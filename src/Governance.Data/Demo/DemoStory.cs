namespace Governance.Data.Demo;

/// <summary>Who there is in the demo, as <c>db/demo/story.json</c> has it. Every person, company and register number in it is made up.</summary>
public sealed record DemoStory(IReadOnlyList<DemoOrganization> Organizations, IReadOnlyList<DemoFunction> Functions, IReadOnlyList<DemoVendor> Vendors);
