using Governance.Data;
using Governance.Data.Bulk;
using Governance.Data.Catalogs;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli.Scale;

/// <summary>
/// Loads a data set: organizations, then registers, then assessments pair by pair, each side's rows under its own signed context.
/// While one pair is written, the next is made up.
/// </summary>
/// <param name="installation">Where.</param>
/// <param name="plan">How much.</param>
/// <param name="clock">The time.</param>
public sealed class ScaleLoad(Installation installation, ScalePlan plan, TimeProvider clock)
{
    private readonly DateTimeOffset now = clock.GetUtcNow();
    private int entries, obligations, answers;

    /// <summary>Loads it.</summary>
    /// <param name="signIn">The connection string of the role that signs people in.</param>
    /// <param name="stop">Ends it; what was written stays.</param>
    public async Task<ScaleLoaded> RunAsync(string signIn, CancellationToken stop)
    {
        var template = await PublishAsync(stop);
        var (document, key) = (FrozenQuestionnaire.From(template), ScoringKey.From(template));
        var tenants = await new ScaleFounding(installation, plan, clock).FoundAsync(signIn, [(DocumentKind.Questionnaire, document.ToJson()), (DocumentKind.ScoringKey, key.ToJson())], stop);
        foreach (var tenant in tenants) entries += await FoundedEntriesAsync(tenant, stop);
        var chunks = await FillRegistersAsync([.. tenants.Take(plan.Buyers)], [.. tenants.Skip(plan.Buyers)], stop);
        var terms = new DispatchTerms(template.Key, template.Version, template.Title, StoredDocument.HashOf(document.ToJson()), StoredDocument.HashOf(key.ToJson()), plan.Questions, default, null);
        await DispatchAsync(new ScaleDesk(terms, key, new ScaleAnswers(document), now), chunks, stop);
        return new(plan.Tenants, plan.Vendors, plan.Assessments, answers, obligations, entries);
    }

    private async Task<QuestionnaireTemplate> PublishAsync(CancellationToken stop)
    {
        await using var db = installation.Open(new TenantScope(), clock);
        await new CatalogLoader(db, clock).LoadAsync(CatalogLoader.Shipped, stop);
        var frameworks = CatalogFolder.Frameworks(CatalogLoader.Shipped);
        var template = ScaleTemplate.Of(CatalogFolder.Templates(CatalogLoader.Shipped, frameworks), frameworks, plan.Questions);
        if (!await db.Set<PublishedTemplate>().AnyAsync(t => t.Key == template.Key && t.Version == template.Version, stop)) db.Add(new PublishedTemplate(template, now));
        await db.SaveChangesAsync(stop);
        return template;
    }

    private async Task<int> FoundedEntriesAsync(ScaleTenant tenant, CancellationToken stop)
    {
        await using var db = installation.Open(new TenantScope { Tenant = tenant.Id }, clock);
        return await db.Set<AuditEntry>().CountAsync(stop);
    }

    private async Task<IReadOnlyList<ScaleChunk>> FillRegistersAsync(IReadOnlyList<ScaleTenant> buyers, IReadOnlyList<ScaleTenant> sellers, CancellationToken stop)
    {
        var register = new ScaleRegister(installation, sellers, clock);
        var chunks = new List<ScaleChunk>();
        for (var (i, vendors, assessments) = (0, 0, 0); i < buyers.Count; i++)
        {
            var filled = await register.FillAsync(buyers[i], vendors, plan.VendorsOf(i), stop);
            entries += filled.Entries;
            vendors += filled.Made.Count;
            // as many as its share of all vendors, to the last one
            var until = (int)((long)plan.Assessments * vendors / plan.Vendors);
            chunks.AddRange(ScaleChunk.Of(buyers[i], filled.Made, assessments, until - assessments));
            assessments = until;
        }
        return chunks;
    }

    private async Task DispatchAsync(ScaleDesk desk, IReadOnlyList<ScaleChunk> chunks, CancellationToken stop)
    {
        // beside the one of each batch
        var quota = plan.AuditEntries - entries - (2L * chunks.Count);
        var writing = Task.CompletedTask;
        foreach (var chunk in chunks)
        {
            var cases = await CasesAsync(chunk, stop);
            List<ScaleStory> stories = [.. cases.Select(desk.Tell)];
            await writing;
            obligations += stories.Sum(story => story.Obligations.Count);
            answers += stories.Sum(story => story.Answers.Count);
            writing = WriteAsync(chunk, [.. cases.Zip(stories, (told, story) => (story, (int)(((told.Number + 1) * quota / plan.Assessments) - (told.Number * quota / plan.Assessments))))], stop);
        }
        await writing;
    }

    private async Task<IReadOnlyList<ScaleCase>> CasesAsync(ScaleChunk chunk, CancellationToken stop)
    {
        await using var db = installation.Open(new TenantScope { Tenant = chunk.Buyer.Id, User = chunk.Buyer.Lead }, clock);
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var found = plan.FindingsPerClosed * chunk.About.Count(about => ScaleCase.IsClosed(about.Number));
        var references = await db.ReferencesAsync("ASM", chunk.About.Count, now, stop);
        var shared = await db.SharedReferencesAsync("QNR", [.. Enumerable.Repeat(chunk.Seller.Id, chunk.About.Count)], now, stop);
        var (findings, obliged) = (await db.ReferencesAsync("FND", found, now, stop), await db.SharedReferencesAsync("OBL", [.. Enumerable.Repeat(chunk.Seller.Id, found)], now, stop));
        await whole.CommitAsync(stop);
        var closed = 0;
        return [.. chunk.About.Select((about, i) =>
        {
            var own = ScaleCase.IsClosed(about.Number) ? new Range(closed, closed += plan.FindingsPerClosed) : ..0;
            return new ScaleCase(chunk.Buyer, chunk.Seller, about.Engagement, about.Number, references[i], shared[i], [.. findings.Take(own)], [.. obliged.Take(own)]);
        })];
    }

    private async Task WriteAsync(ScaleChunk chunk, IReadOnlyList<(ScaleStory Story, int Quota)> stories, CancellationToken stop)
    {
        await using var buyers = installation.Open(new TenantScope { Tenant = chunk.Buyer.Id, User = chunk.Buyer.Lead }, clock);
        await using var sellers = installation.Open(new TenantScope { Tenant = chunk.Seller.Id, User = chunk.Seller.Lead }, clock);
        var (trail, bought, sold) = (new ScaleTrail(buyers.Model), new Batch("assessments"), new Batch("questionnaires"));
        foreach (var (story, quota) in stories)
        {
            var known = trail.Of(story.OfBuyer, chunk.Buyer.Second, story.SentAt, quota / 2);
            bought.Add(known);
            sold.Add(trail.Of(story.OfSeller, chunk.Seller.Lead, story.SentAt, quota - known.Count));
        }
        AddBuyers(bought, [.. stories.Select(s => s.Story)]);
        AddSellers(sold, [.. stories.Select(s => s.Story)]);
        var written = await Task.WhenAll(
            Task.Run(() => bought.WriteAsync(buyers, chunk.Buyer.Id, now, stop), stop),
            Task.Run(() => sold.WriteAsync(sellers, chunk.Seller.Id, now, stop), stop));
        entries += written.Sum();
    }

    private static void AddBuyers(Batch batch, IReadOnlyList<ScaleStory> stories)
    {
        batch.Add(stories.Select(s => s.Assessment));
        batch.Add(stories.Where(s => s.Received is not null).Select(s => s.Received!));
        batch.Add(stories.SelectMany(s => s.ReceivedAnswers));
        batch.Add(stories.SelectMany(s => s.Determinations));
        batch.Add(stories.Where(s => s.Score is not null).Select(s => s.Score!));
        batch.Add(stories.SelectMany(s => s.Findings));
        batch.Add(stories.SelectMany(s => s.Obligations));
        batch.Add(stories.SelectMany(s => s.Proofs));
    }

    private static void AddSellers(Batch batch, IReadOnlyList<ScaleStory> stories)
    {
        batch.Add(stories.Select(s => s.Questionnaire));
        batch.Add(stories.SelectMany(s => s.Answers));
        batch.Add(stories.Where(s => s.Submission is not null).Select(s => s.Submission!));
        batch.Add(stories.SelectMany(s => s.Undertakings));
    }
}
