using Governance.Data.Findings;

namespace Governance.Data.Demo.Acts;

/// <summary>The vendor offers proof that what it owes is done.</summary>
public sealed record Proving(int DaysAgo, string By, string Question, string Text) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        var (_, obligation) = await stage.FindingAsync(Question, stop);
        await person.Desk<Remediation>().ProveAsync(obligation, Text, (person.Id, person.Name), stop);
    }
}
