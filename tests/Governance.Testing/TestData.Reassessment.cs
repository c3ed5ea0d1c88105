using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A newer version of a template, with these questions in its one section.</summary>
    public async Task<PublishedTemplate> NewerAsync(PublishedTemplate template, params Question[] questions)
    {
        ArgumentNullException.ThrowIfNull(template);
        var before = template.Read();
        var newer = new PublishedTemplate(before with { Version = "1.1", Sections = [before.Sections[0] with { Questions = questions }] }, host.Clock.GetUtcNow());
        await WithAsync(services => { var db = services.GetRequiredService<GovernanceDb>(); db.Add(newer); return db.SaveChangesAsync(); });
        return newer;
    }

    /// <summary>The vendor answers these questions and submits with a confirmation, as its pages do.</summary>
    public async Task<int> SendAnswersAsync(Pair pair, params (string Question, AnswerDraft Draft)[] said)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(said);
        foreach (var (question, draft) in said)
            await AsVendorAsync(pair, services => services.GetRequiredService<AnswerDesk>().SaveAsync(pair.Questionnaire.Id.Value, question, _ => new(draft), seen: null, pair.Ben.Id, CancellationToken.None));
        return await AsVendorAsync(pair, async services =>
        {
            var desk = services.GetRequiredService<SubmissionDesk>();
            var prepared = await desk.PrepareAsync(pair.Questionnaire.Id.Value, pair.Ben.Id, CancellationToken.None);
            return await desk.ConfirmAsync(prepared!, prepared!.Sha256, new SubmittedConfirmation(pair.Ben.Name, pair.Ben.Address.Value), pair.Ben.Id, CancellationToken.None);
        });
    }

    /// <summary>The buyer closes the review of what was submitted.</summary>
    public Task<int> CloseAsync(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return AsAsync(pair.Buyer.Id, async db =>
        {
            (await db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id)).CloseReview(pair.Ana.Id, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>The buyer sends a template about the same service again; not accepted yet.</summary>
    public async Task<Pair> AgainAsync(Pair pair, PublishedTemplate template)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var engagement = await AsAsync(pair.Buyer.Id, db => db.Set<Engagement>().AsNoTracking().SingleAsync(e => e.Id == pair.Assessment.EngagementId));
        var sent = await DispatchAsync(pair.Buyer, pair.Ana, template, engagement);
        return pair with { Assessment = sent[0], Questionnaire = await QuestionnaireAsync(pair.Vendor, sent[0]) };
    }

    private Task<T> AsVendorAsync<T>(Pair pair, Func<IServiceProvider, Task<T>> act) => WithAsync(services =>
    {
        var scope = services.GetRequiredService<TenantScope>();
        (scope.Tenant, scope.User) = (pair.Vendor.Id, pair.Ben.Id);
        return act(services);
    });
}
