using Governance.Data.Findings;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody at the buyer accepts a proof, or says what is missing.</summary>
public sealed record JudgingProof(int DaysAgo, string By, string Question, bool Accepted, string Reason) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var (_, obligation) = await stage.FindingAsync(Question, stop);
        await person.Desk<Remediation>().JudgeAsync(obligation, Accepted, Reason, person.Id, stop);
    }
}
