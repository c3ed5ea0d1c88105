using Governance.Data.Findings;
using Governance.Domain.Scoring;

namespace Governance.Data.Demo.Acts;

/// <summary>A reviewer raises a finding; its obligation follows.</summary>
/// <param name="DaysAgo">When.</param>
/// <param name="By">Who.</param>
/// <param name="Question">Which question.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="Do">What is to be done.</param>
/// <param name="Owner">Who follows it up.</param>
/// <param name="VendorOwner">Who sees to it at the vendor, by name.</param>
public sealed record Raising(int DaysAgo, string By, string Question, FindingSeverity Severity, string Title, string Seen, string Do, string Owner, string VendorOwner) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtBuyer(By);
        var owner = stage.World.Person(stage.Chapter.Buyer, Owner);
        await person.Desk<Remediation>().RaiseAsync(stage.Assessment, Question, new(Title, Seen, Do, Severity, owner, VendorOwner), seen: null, person.Id, stop);
    }
}
