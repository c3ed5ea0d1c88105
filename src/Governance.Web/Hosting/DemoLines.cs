using Governance.Data;
using Governance.Data.Demo;

namespace Governance.Web.Hosting;

/// <summary>Says on the console whom one can be.</summary>
public sealed class DemoLines : IStartupLines
{
    /// <inheritdoc />
    public IReadOnlyList<string> Lines { get; } =
    [
        "Sign in at /sign-in as one of these made-up people: press the button with the name, no password is asked.",
        .. ContentJson.Read<DemoStory>(File.ReadAllText(Path.Combine(DemoLoader.Shipped, "story.json"))).Organizations
            .SelectMany(o => o.People.Select(p => $"  {p.Name}, {p.Part}")),
    ];
}
