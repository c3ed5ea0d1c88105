using Governance.Data;
using Governance.Data.Hot;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Catalogs;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Governance.Testing.Twin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>The written SQL that saves an answer does what the Domain does, in every state of the questionnaire.</summary>
public sealed class AnswerTwinTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    private static readonly AnswerEdit[] Edits =
    [
        new(new(AnswerState.Answered, Classification.Confidential, new() { Values = ["yes"] }, "Since March.")),
        new(new(AnswerState.Answered, Classification.Confidential, new() { Values = ["no"] }), AnswerReach.Value),
        new(new(AnswerState.Answered, Classification.Restricted, new() { Values = ["no"] }, "It’s “quoted”; 100 %\n--", Compensating: "A guard.", CompensatingUntil: new(2027, 1, 31))),
        new(new(AnswerState.Answered, Classification.Restricted, new() { Values = ["no"] }, "It’s “quoted”; 100 %\n--", Compensating: "A guard.", CompensatingUntil: new(2027, 1, 31)), Anew: true),
        new(new(AnswerState.Unanswered, Classification.Confidential, new()), AnswerReach.Value),
        new(new(AnswerState.Inherited, Classification.Internal, new() { Values = ["yes"] }, Subservice: "Cloud Ltd")),
        new(new(AnswerState.Declined, Classification.Public, Reason: "Not ours to say.", Offer: "A call.")),
    ];

    [Fact]
    public async Task Written_SQL_and_the_Domain_leave_the_same_rows_refusals_and_audit_entries()
    {
        var (written, twin) = (await PairAsync(), await PairAsync());
        var outcomes = new HashSet<AnswerOutcome>();
        var stands = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach (var step in Steps())
        {
            foreach (var pair in (Pair[])[written, twin]) await StepAsync(pair, step);
            foreach (var question in (string[])["AC-1", "AC-2", "AC-3"])
            {
                foreach (var (edit, i) in Edits.Select((edit, i) => (edit, i)))
                {
                    foreach (var seen in (int?[])[null, stands.GetValueOrDefault(question), 40])
                    {
                        var at = host.Clock.GetUtcNow();
                        var first = await SaveAsync(written, question, edit, seen, at, twin: false);
                        first.ShouldBe(await SaveAsync(twin, question, edit, seen, at, twin: true), $"{question}, edit {i}, seen {seen}");
                        outcomes.Add(first!.Outcome);
                        if (first.Outcome is AnswerOutcome.Saved) stands[question] = first.Version;
                    }
                }
            }
            (await RowsAsync(written)).ShouldBe(await RowsAsync(twin));
            (await EntriesAsync(written)).ShouldBe(await EntriesAsync(twin));
        }
        outcomes.Order().ShouldBe(Enum.GetValues<AnswerOutcome>().Where(o => o is not (AnswerOutcome.Declined or AnswerOutcome.OwnAccepted or AnswerOutcome.OwnOffered)).Order());
    }

    [Fact]
    public async Task A_declined_questionnaire_takes_no_answer_on_either_way()
    {
        var pair = await data.ReceivedPairAsync();
        await ChangeAsync(pair, q => q.Decline("Too much.", pair.Ben.Id, host.Clock.GetUtcNow()));
        foreach (var twin in (bool[])[false, true])
            (await SaveAsync(pair, "AC-1", Edits[0], seen: null, host.Clock.GetUtcNow(), twin))!.Outcome.ShouldBe(AnswerOutcome.Declined);
        (await RowsAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_questionnaire_in_whose_place_another_is_offered_or_taken_takes_no_answer_on_either_way()
    {
        var pair = await data.AcceptedPairAsync();
        var now = host.Clock.GetUtcNow();
        var file = await data.FileAsync(pair.Vendor, pair.Ben);
        await ChangeAsync(pair, q => q.Offer(Grant.Along(file, [], (q.Buyer, q.AssessmentId), pair.Ben.Id, now), "It says the same.", mayTake: true, pair.Ben.Id, now));
        await BothAsync(AnswerOutcome.OwnOffered);
        await ChangeAsync(pair, q => q.TakeOfferAnswer(new InsteadAnswered(q.AssessmentId, OfferOutcome.Accepted, null)));
        await BothAsync(AnswerOutcome.OwnAccepted);
        (await RowsAsync(pair)).ShouldBeEmpty();

        async Task BothAsync(AnswerOutcome outcome)
        {
            foreach (var twin in (bool[])[false, true]) (await SaveAsync(pair, "AC-1", Edits[0], seen: null, now, twin))!.Outcome.ShouldBe(outcome);
        }
    }

    [Fact]
    public async Task A_questionnaire_that_is_anothers_or_absent_is_not_there_whatever_the_write_says_of_its_owner()
    {
        var (mine, other) = (await data.AcceptedPairAsync(), await data.AcceptedPairAsync());
        foreach (var twin in (bool[])[false, true])
        {
            (await SaveAsync(mine, "AC-1", Edits[0], null, host.Clock.GetUtcNow(), twin, questionnaire: other.Questionnaire.Id)).ShouldBeNull();
            (await SaveAsync(mine, "AC-1", Edits[0], null, host.Clock.GetUtcNow(), twin, questionnaire: new(Ids.New()))).ShouldBeNull();
        }
        (await SaveAsync(mine, "AC-1", Edits[0], null, host.Clock.GetUtcNow(), twin: false, questionnaire: other.Questionnaire.Id, owner: other.Vendor.Id)).ShouldBeNull("row-level security stands behind the statement");
        (await RowsAsync(other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_and_its_audit_entry_are_one_round_trip_and_one_commit()
    {
        var pair = await data.AcceptedPairAsync();
        var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        using var ben = await data.SignInAsync(pair.Ben);
        foreach (var value in (string[])["yes", "no"])
        {
            await ben.SendAsync(own + "?view=focus&q=AC-1", own + "/answers/AC-1", [("Values", value)], stop);
            host.Spending.All.Last(s => s.Action is "Answers.Update").Statements.Count.ShouldBe(1);
        }
        await ben.SendAsync(own + "?view=list", own + "/answers/AC-1", [("AC-1.Values", "yes")], stop);
        host.Spending.All.Last(s => s.Action is "Answers.Update").Statements.Count.ShouldBe(1);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(AnswerSaved), stop))).ShouldBe(3);
        if (host.Database.Provider is not Data.Providers.DatabaseProvider.Postgres) return;
        var transactions = await data.AsAsync(pair.Vendor.Id, db => db.Database.SqlQuery<string>($"select xmin::text as \"Value\" from answers union select xmin::text from audit_entries where id = (select id from audit_entries where act = 'AnswerSaved' order by at desc limit 1)").ToListAsync(stop));
        transactions.Count.ShouldBe(1, "answer and entry were written by the same transaction");
    }

    [Fact]
    public async Task What_SQL_Server_would_be_sent_is_T_SQL()
    {
        var phantom = new PhantomServer();
        var pair = await data.AcceptedPairAsync();
        await using var db = SqlServerTwin.Open(phantom, pair.Vendor.Id);
        var statements = new Data.Providers.Connections { Provider = Data.Providers.DatabaseProvider.SqlServer }.Statements(db, new(), host.Services.GetRequiredService<Data.Providers.ContextSignature>());
        // the phantom takes the batch and brings back no columns
        await Should.ThrowAsync<InvalidOperationException>(() => statements.SaveAnswerAsync(Write(pair, "AC-1", Edits[2], null, host.Clock.GetUtcNow()), stop));
        TransactSql.EnsureBatch(phantom.Sent.Single());
    }

    private async Task<Pair> PairAsync() => await data.ReceivedPairAsync(template: await data.TemplateAsync(
        TestData.YesNo("AC-1", "Are doors locked?"), TestData.YesNo("AC-2", "Who has keys?") with { Condition = new Comparison("AC-1", Operator.Is, ["yes"], Number: null) }, TestData.YesNo("AC-3", "Are windows locked?")));

    // not accepted, open, submitted, returned, taken back
    private IEnumerable<Action<Questionnaire, UserId>> Steps() =>
    [
        (_, _) => { },
        (q, by) => q.Accept(by, host.Clock.GetUtcNow()),
        (q, by) => q.Submit(by, host.Clock.GetUtcNow()),
        (q, _) => q.Reopen(["AC-2"], q.DueOn, host.Clock.GetUtcNow()),
        (q, _) => q.TakeBack(new QuestionnaireRecalled(q.AssessmentId, "No longer needed."), host.Clock.GetUtcNow()),
    ];

    private async Task StepAsync(Pair pair, Action<Questionnaire, UserId> step) => await ChangeAsync(pair, q => step(q, pair.Ben.Id));

    private Task<int> ChangeAsync(Pair pair, Action<Questionnaire> change) => data.AsAsync(pair.Vendor.Id, async db =>
    {
        change(await db.Set<Questionnaire>().SingleAsync(stop));
        return await db.SaveChangesAsync(stop);
    });

    private static AnswerWrite Write(Pair pair, string question, AnswerEdit edit, int? seen, DateTimeOffset at) =>
        new(pair.Vendor.Id, pair.Questionnaire.Id, FrozenQuestion.From(TestData.YesNo(question, "Asked")), edit, seen, pair.Ben.Id, at);

    private Task<AnswerWritten?> SaveAsync(Pair pair, string question, AnswerEdit edit, int? seen, DateTimeOffset at, bool twin, QuestionnaireId? questionnaire = null, TenantId? owner = null) => data.WithAsync(services =>
    {
        var scope = services.GetRequiredService<TenantScope>();
        (scope.Tenant, scope.User) = (pair.Vendor.Id, pair.Ben.Id);
        var statements = twin ? new EfStatements(services.GetRequiredService<GovernanceDb>()) : services.GetRequiredService<IHotStatements>();
        var write = Write(pair, question, edit, seen, at);
        return statements.SaveAnswerAsync(write with { Questionnaire = questionnaire ?? write.Questionnaire, Tenant = owner ?? write.Tenant }, stop);
    });

    private async Task<List<string>> RowsAsync(Pair pair) => [.. (await data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().OrderBy(a => a.Question).ToListAsync(stop)))
        .Select(a => $"{a.Question} {a.Version} {a.SavedAt:O} {a.SavedBy == pair.Ben.Id} {DocumentJson.Write(a.Draft)}")];

    private async Task<List<string>> EntriesAsync(Pair pair) => [.. (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.Act == nameof(AnswerSaved)).ToListAsync(stop)))
        .Select(e => $"{e.Subject} {e.Actor == pair.Ben.Id} {e.Body} {e.BodySha256.Equals(StoredDocument.HashOf(e.Body), StringComparison.Ordinal)}"
            .Replace(pair.Questionnaire.Id.Value.ToString(), "", StringComparison.Ordinal).Replace(pair.Ben.Id.Value.ToString(), "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
