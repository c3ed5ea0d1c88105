using System.Text.Json;
using AngleSharp.Html.Dom;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A pair whose questionnaire was accepted; its low tier asks for a confirmation alone, a high one for a representation.</summary>
    public async Task<Pair> AcceptedPairAsync(bool represented = false, PublishedTemplate? template = null)
    {
        var pair = await ReceivedPairAsync(represented, template);
        await AcceptAsync(pair.Questionnaire, pair.Ben);
        return pair;
    }

    /// <summary>The same before it is accepted.</summary>
    public async Task<Pair> ReceivedPairAsync(bool represented = false, PublishedTemplate? template = null)
    {
        var (buyer, vendor) = (await BuyerAsync(), await VendorAsync());
        var (ana, ben) = (await MemberAsync(buyer, Role.Procurement), await MemberAsync(vendor, Role.VendorOwner));
        var factor = represented ? 4 : 1;
        return await PairAsync(buyer, ana, vendor, ben, new RiskFactors(factor, factor, factor, factor, factor), template);
    }

    /// <summary>Accepts a questionnaire, so that it can be answered.</summary>
    public Task<int> AcceptAsync(Questionnaire questionnaire, Member by)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(by);
        return AsAsync(questionnaire.TenantId, db =>
        {
            db.Attach(questionnaire).Entity.Accept(by.Id, host.Clock.GetUtcNow());
            return db.SaveChangesAsync();
        });
    }

    /// <summary>A person of the vendor with the role of signatory and an authority on record.</summary>
    public async Task<Member> SignatoryAsync(Organization vendor, bool authority = true, bool alsoOwner = false)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        Role[] roles = alsoOwner ? [Role.VendorOwner, Role.Signatory] : [Role.Signatory];
        var member = await MemberAsync(vendor, roles);
        if (!authority) return member;
        var entity = await LegalEntityAsync(vendor);
        var now = host.Clock.GetUtcNow();
        await AddAsync(vendor.Id, SigningAuthority.Record(member.Membership, member.Name, entity, "Managing director", DateOnly.FromDateTime(now.UtcDateTime), untilOn: null, member.Id, now));
        return member;
    }

    /// <summary>A signatory signs what is answered, with a passkey where one is given.</summary>
    public static async Task<HttpResponseMessage> SignAsync(Browser browser, Pair pair, SoftPasskey? passkey, CancellationToken stop, string? challenge = null, bool verified = true)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(pair);
        var action = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/representations";
        var page = await browser.OpenAsync(action + "/new", stop);
        if (passkey is null) return await browser.SendAsync(page, action, [("Agreed", "true")], stop);
        var fields = page.Forms.Single(f => string.Equals(f.GetAttribute("action"), action, StringComparison.Ordinal)).Elements.OfType<IHtmlInputElement>().Where(input => input.Name is "Sha256" or "__RequestVerificationToken");
        using var content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name!, f.Value)), new("Agreed", "true")]);
        using var asked = await browser.Client.PostAsync(new Uri(action + "/challenge", UriKind.Relative), content, stop);
        using var options = JsonDocument.Parse(await asked.Content.ReadAsStringAsync(stop));
        var credential = passkey.Sign(challenge ?? options.RootElement.GetProperty("challenge").GetString()!, verified);
        return await browser.SendAsync(page, action, [("Agreed", "true"), ("credential", credential)], stop);
    }

    /// <summary>Gives a person a passkey.</summary>
    public Task<IdentityResult> AddPasskeyAsync(Member member, SoftPasskey passkey)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(passkey);
        return WithAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<User>>();
            return await users.AddOrUpdatePasskeyAsync((await users.FindByIdAsync(member.Id.Value.ToString()))!, passkey.Kept(host.Clock.GetUtcNow()));
        });
    }

    /// <summary>A document of the vendor's; its bytes are not in the vault.</summary>
    public async Task<EvidenceDocument> EvidenceAsync(Organization vendor, Member by, string title = "Penetration test 2026", Classification label = Classification.Confidential)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(by);
        var (now, revision) = (host.Clock.GetUtcNow(), new EvidenceRevisionId(Ids.New()));
        var document = EvidenceDocument.Take(vendor.Id, title, label, label is Classification.PreRelease ? DateOnly.FromDateTime(now.UtcDateTime).AddDays(30) : null, revision, by.Id, now);
        var blob = new StoredBlob(Ids.New().ToString("N"), 4096, new string('a', 64), new byte[40], 1);
        await AddAsync(vendor.Id, document, new EvidenceRevision(vendor.Id, revision, document.Id, "report.pdf", "application/pdf", blob, by.Id, now));
        return document;
    }
}
