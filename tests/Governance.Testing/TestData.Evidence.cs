using System.Text;
using Governance.Data.Questionnaires;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Access;
using Governance.Web.Features.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A document of a vendor whose text file lies in the vault.</summary>
    public Task<EvidenceDocument> FileAsync(Organization vendor, Member by, string text = "All doors are locked.")
    {
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(by);
        return WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (vendor.Id, by.Id);
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var form = new EvidenceForm("Door report", Classification.Confidential);
            return await services.GetRequiredService<EvidenceDesk>().TakeAsync(vendor.Id, form, new Upload("doors.txt", content), by.Id, CancellationToken.None);
        });
    }

    /// <summary>Everybody at the buyer has opened every file of an assessment, as their own ledger says.</summary>
    public Task<int> OpenedAsync(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return AsAsync(pair.Buyer.Id, async db =>
        {
            var files = await db.Set<ReceivedEvidence>().AsNoTracking().Where(e => e.AssessmentId == pair.Assessment.Id).ToListAsync();
            var people = await db.Set<Membership>().AsNoTracking().Where(m => m.TenantId == pair.Buyer.Id).Select(m => m.UserId).ToListAsync();
            foreach (var (file, person) in files.SelectMany(file => people.Select(person => (file, person))))
            {
                var terms = new PermitTerms(new(Guid.CreateVersion7()), file.RevisionId, file.Vendor, person, pair.Buyer.Id, PermitPurpose.Download, host.Clock.GetUtcNow());
                db.Add(new FileReader(person, "Somebody", pair.Buyer.Id, pair.Buyer.Name).Opened(pair.Buyer.Id, file.EvidenceId, terms, host.Clock.GetUtcNow()));
            }
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>A newer text file of a document.</summary>
    public Task<EvidenceDocument> ReviseAsync(EvidenceDocument document, Member by, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(by);
        return WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (document.TenantId, by.Id);
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var revised = await services.GetRequiredService<Data.GovernanceDb>().Set<EvidenceDocument>().SingleAsync(d => d.Id == document.Id);
            await services.GetRequiredService<EvidenceDesk>().ReviseAsync(revised, new Upload(name, content), (by.Id, Grants: true), CancellationToken.None);
            return revised;
        });
    }

    /// <summary>Answers everything that a pair's questionnaire asks, the first question with a document, and submits; what the buyer received of it.</summary>
    public async Task<ReceivedEvidence> SubmitWithAsync(Pair pair, EvidenceDocument document)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(document);
        await WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (pair.Vendor.Id, pair.Ben.Id);
            var (answers, attachments) = (services.GetRequiredService<AnswerDesk>(), services.GetRequiredService<AttachmentDesk>());
            var open = (await answers.OpenAsync(pair.Questionnaire.Id.Value, CancellationToken.None))!;
            foreach (var question in open.Sheet.Questions.ToList())
                await answers.SaveAsync(pair.Questionnaire.Id.Value, question.Key, _ => new(new(AnswerState.Answered, Classification.Internal, new() { Values = ["yes"] })), null, pair.Ben.Id, CancellationToken.None);
            await attachments.AttachAsync(pair.Questionnaire.Id.Value, "AC-1", document.Id, (pair.Ben.Id, Grants: true), CancellationToken.None);
            var submissions = services.GetRequiredService<SubmissionDesk>();
            var prepared = (await submissions.PrepareAsync(pair.Questionnaire.Id.Value, pair.Ben.Id, CancellationToken.None))!;
            return await submissions.ConfirmAsync(prepared, prepared.Sha256, new SubmittedConfirmation(pair.Ben.Name, pair.Ben.Address.Value), pair.Ben.Id, CancellationToken.None);
        });
        return await AsAsync(pair.Buyer.Id, db => db.Set<ReceivedEvidence>().AsNoTracking().SingleAsync(e => e.EvidenceId == document.Id && e.AssessmentId == pair.Assessment.Id));
    }
}
