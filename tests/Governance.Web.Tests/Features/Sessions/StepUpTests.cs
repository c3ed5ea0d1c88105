using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Sessions;

public sealed class StepUpTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_of_weighty_acts_ask_again_who_one_is_after_five_minutes_and_lead_back()
    {
        var (lab, bank) = (await data.VendorAsync(), await data.BuyerAsync());
        using var signatory = await data.SignInAsync(await data.MemberAsync(lab, Role.VendorOwner, Role.Signatory));
        using var committee = await data.SignInAsync(await data.MemberAsync(bank, Role.Committee));
        host.Clock.Advance(Visitor.ConfirmationLasts);
        foreach (var page in (string[])["/account/password", "/account/authenticator", "/account/passkeys", "/account/recovery-codes", $"/o/{lab.Slug}/signing-authorities/new", $"/o/{lab.Slug}/questionnaires/{Guid.CreateVersion7()}/representations/new"])
            (await signatory.GetAsync(page, stop)).Headers.Location?.ToString().ShouldBe($"/account/confirmation?returnUrl={Uri.EscapeDataString(page)}", page);
        var decision = $"/o/{bank.Slug}/assessments/{Guid.CreateVersion7()}/decision/new";
        (await committee.GetAsync(decision, stop)).Headers.Location?.ToString().ShouldBe($"/account/confirmation?returnUrl={Uri.EscapeDataString(decision)}");
    }
}
