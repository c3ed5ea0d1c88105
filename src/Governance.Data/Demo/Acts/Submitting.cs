using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;

namespace Governance.Data.Demo.Acts;

/// <summary>The vendor submits: a signatory signs where a representation is asked for, otherwise whoever it is confirms.</summary>
public sealed record Submitting(int DaysAgo, string By) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        var (id, desk) = (stage.Questionnaire.Value, person.Desk<SubmissionDesk>());
        var prepared = (await desk.PrepareAsync(id, person.Id, stop))!;
        if (prepared.Open.Questionnaire.RequiresRepresentation) await SignAsync(person, id, stop);
        else await desk.ConfirmAsync(prepared, prepared.Sha256, new(person.Name, person.Address), person.Id, stop);
    }

    // the people of the demo have no passkeys; what they sign says so
    private static async Task SignAsync(DemoActor person, Guid id, CancellationToken stop)
    {
        if (!person.May(Permission.SignRepresentations)) throw new InvalidOperationException($"{person.Name} does not sign.");
        var (desk, signer) = (person.Desk<SigningDesk>(), new Signer(person.Id, person.Name, person.Address, Authority: null));
        var prepared = (await desk.PrepareAsync(id, signer, stop))!;
        await desk.SignAsync(prepared, signer, prepared.Made!.Representation!.ContentSha256, assertion: null, relyingParty: "", stop);
    }
}
