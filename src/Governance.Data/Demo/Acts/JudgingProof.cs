using Governance.Data.Findings;

namespace Governance.Data.Demo.Acts;

/// <summary>Somebody at the buyer accepts a proof, or says what is missing.</summary>
public sealed record JudgingProof(int DaysAgo, string By, bool Accepted, string Reason, string? Question = null, int? Condition = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var owed = await stage.ObligationAsync(Question, Condition, stop);
        await person.Desk<Remediation>().JudgeAsync(owed.Id, owed.WaitingProof!.Value, Accepted, Reason, person.Id, stop);
    }
}
