using System.Text;

namespace Governance.Testing.Samples;

/// <summary>Documents, their revisions, who was granted them and who opened them.</summary>
public sealed class EvidenceSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        byte[] pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n");
        yield return world.Vendor.Get("evidence");
        yield return world.Vendor.Get("evidence/export?format=Csv");
        yield return world.Vendor.Get("evidence/new");
        yield return world.Vendor.Post("evidence/new", "evidence", ("Title", "Penetration test"), ("Label", "Confidential")) with { File = ("File", "report.pdf", pdf) };
        var pair = await world.AcceptedAsync();
        var document = await world.Data.FileAsync(world.Vendor.Organization, pair.Ben);
        var asked = await world.AcceptedAsync();
        var archive = $"evidence/archives/{asked.Questionnaire.Id.Value}";
        yield return world.Vendor.Get(archive + "/new");
        using var ben = await world.Data.SignInAsync(asked.Ben);
        using var workbook = await ben.GetAsync($"/o/{asked.Vendor.Slug}/questionnaires/{asked.Questionnaire.Id.Value}/workbook", CancellationToken.None);
        var zip = Zipped.Of(("book.xlsx", FilledBook.Of(await workbook.Content.ReadAsByteArrayAsync(), ("AC-2", "Files to attach", "scan.pdf"))), ("scan.pdf", pdf));
        yield return world.Vendor.Post(archive + "/new", archive, ("Label", "Internal")) with { File = ("File", "proofs.zip", zip) };
        var answer = $"evidence/answers/{(await world.AcceptedAsync()).Questionnaire.Id.Value}/AC-1";
        yield return world.Vendor.Get(answer + "/new");
        yield return world.Vendor.Post(answer + "/new", answer, ("Title", "Scan of March"), ("Label", "Internal")) with { File = ("File", "scan.pdf", pdf) };
        var own = $"evidence/{document.Id.Value}";
        yield return world.Vendor.Get(own + "/revisions/new");
        yield return world.Vendor.Post(own + "/revisions/new", own + "/revisions") with { File = ("File", "newer.pdf", pdf) };
        yield return world.Vendor.Get($"{own}/revisions/{document.CurrentRevision.Value}/file");
        var received = await world.Data.SubmitWithAsync(pair, document);
        yield return world.Buyer.Get("received-evidence");
        yield return world.Buyer.Get("received-evidence/export?format=Csv");
        yield return world.Buyer.Get($"received-evidence/{received.GrantId.Value}/file");
        yield return world.Vendor.Get(own);
        yield return world.Vendor.Get("access-entries");
        yield return world.Vendor.Get("access-entries/export?format=Csv");
        yield return world.Vendor.Get($"{own}/grants/{received.GrantId.Value}");
        yield return world.Vendor.Post($"{own}/grants/{received.GrantId.Value}", $"{own}/grants/{received.GrantId.Value}/revocation");
    }
}
