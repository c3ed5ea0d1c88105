using System.Net;
using Governance.Data;
using Governance.Data.Hot;
using Governance.Data.Providers;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class SubmissionTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_confirmation_of_something_else_than_was_shown_is_refused_and_nothing_is_sent()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        var shown = await ben.OpenAsync(Own(pair) + "/submissions/new", stop);
        await eva.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1", [("Values", "no")], stop);
        using var late = await ben.SendAsync(shown, Own(pair) + "/submissions", [("Confirmed", "true")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(stop)).ShouldContain("nothing was submitted");
        using var blind = await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true"), ("Sha256", "")], stop);
        blind.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SubmissionsAsync(pair)).ShouldBe(0);
        using var read = await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop);
        read.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SubmissionsAsync(pair)).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_or_document_that_comes_while_somebody_submits_waits_and_is_refused()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben);
        Task[] late = [];
        await data.AsAsync(pair.Vendor.Id, async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var held = (await db.HoldAsync(pair.Questionnaire.Id, stop))!;
            late = [AnswerAsync(pair, "AC-1", seen: null), AttachAsync(pair, "AC-2", document)];
            await Task.Delay(400, stop);
            late.ShouldAllBe(act => !act.IsCompleted, "they wait for whoever submits");
            held.Submit(pair.Ben.Id, host.Clock.GetUtcNow());
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return held;
        });
        foreach (var act in late) (await Should.ThrowAsync<Refused>(() => act)).Refusal.ShouldBe(QuestionnaireRefusals.NotReturned);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_submission_waits_for_an_answer_that_is_under_way_and_is_refused_because_of_it()
    {
        var pair = await data.AcceptedPairAsync();
        await RefusedBecauseOfAsync(pair, services => services.GetRequiredService<IHotStatements>().SaveAnswerAsync(
            new(pair.Vendor.Id, pair.Questionnaire.Id, FrozenQuestion.From(TestData.YesNo("AC-1", "Asked")), Yes(), null, pair.Ben.Id, host.Clock.GetUtcNow()), stop));
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().CountAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task A_submission_waits_for_a_document_that_is_being_attached_and_is_refused_because_of_it()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben);
        await AnswerAsync(pair, "AC-1", seen: null);
        await RefusedBecauseOfAsync(pair, async services =>
        {
            var db = services.GetRequiredService<GovernanceDb>();
            var shared = (await db.ShareAsync(pair.Questionnaire.Id, stop))!;
            var answer = await db.Set<Answer>().SingleAsync(stop);
            db.Add(answer.Attach(shared, FrozenQuestion.From(TestData.YesNo("AC-1", "Asked")), document.Id, pair.Ben.Id, host.Clock.GetUtcNow()));
            return await db.SaveChangesAsync(stop);
        });
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedEvidence>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task The_page_names_the_documents_that_go_and_a_grant_that_was_taken_back_is_not_given_again()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Door report", Classification.Confidential);
        using var ben = await data.SignInAsync(pair.Ben);
        await AttachAsync(pair, "AC-1", document);
        var page = await ben.OpenAsync(Own(pair) + "/submissions/new", stop);
        var row = page.QuerySelectorAll("tr").Select(r => r.TextContent).Single(text => text.Contains("Door report", StringComparison.Ordinal));
        foreach (var told in (string[])["Confidential", "Given by submitting", "1.1 Is measure 1 in place?", "AC-1"]) row.ShouldContain(told);
        (await ben.SendAsync(page, Own(pair) + "/submissions", [("Confirmed", "true")], stop)).Dispose();
        await data.AsAsync(pair.Vendor.Id, async db =>
        {
            (await db.Set<Grant>().SingleAsync(stop)).Revoke(pair.Ben.Id, host.Clock.GetUtcNow());
            (await db.Set<Questionnaire>().SingleAsync(stop)).Reopen(["AC-1"], pair.Questionnaire.DueOn, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        var again = await ben.OpenAsync(Own(pair) + "/submissions/new", stop);
        again.Body!.TextContent.ShouldContain("A grant was taken back");
        again.Forms.Any(form => form.Action.EndsWith("/submissions", StringComparison.Ordinal)).ShouldBeFalse();
        (await Should.ThrowAsync<Refused>(() => ConfirmAsync(pair))).Refusal.Name.ShouldBe(nameof(SubmissionRefusals.GrantTakenBack));
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().CountAsync(g => g.RevokedAt == null, stop))).ShouldBe(0);
        (await SubmissionsAsync(pair)).ShouldBe(1);
    }

    [Fact]
    public async Task A_document_taken_back_beside_an_answer_that_stands_does_not_keep_the_vendor_from_submitting_and_stays_shut()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Door report", Classification.Confidential);
        using var ben = await data.SignInAsync(pair.Ben);
        await AttachAsync(pair, "AC-1", document);
        (await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop)).Dispose();
        await data.AsAsync(pair.Vendor.Id, async db =>
        {
            (await db.Set<Grant>().SingleAsync(stop)).Revoke(pair.Ben.Id, host.Clock.GetUtcNow());
            (await db.Set<Questionnaire>().SingleAsync(stop)).Reopen(["AC-2"], pair.Questionnaire.DueOn, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        (await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SubmissionsAsync(pair)).ShouldBe(2);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().SingleAsync(stop))).RevokedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Restricted_documents_are_attached_and_submitted_only_by_whoever_has_lately_shown_who_they_are()
    {
        var pair = await data.AcceptedPairAsync();
        var secret = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Weights", Classification.Restricted);
        using var stale = await data.SignInAsync(pair.Ben);
        var focus = await stale.OpenAsync(Own(pair) + "?view=focus&q=AC-1", stop);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        using var fresh = await data.SignInAsync(pair.Ben);
        using (var asked = await stale.SendAsync(focus, Own(pair) + "/answers/AC-1/attachments", [("Evidence", secret.Id.Value.ToString())], stop)) Confirms(asked);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AnswerEvidence>().CountAsync(stop))).ShouldBe(0);
        (await fresh.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1/attachments", [("Evidence", secret.Id.Value.ToString())], stop)).Dispose();
        var shown = await fresh.OpenAsync(Own(pair) + "/submissions/new", stop);
        using (var asked = await stale.GetAsync(Own(pair) + "/submissions/new", stop)) Confirms(asked);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        using (var asked = await fresh.SendAsync(shown, Own(pair) + "/submissions", [("Confirmed", "true")], stop)) Confirms(asked);
        (await SubmissionsAsync(pair)).ShouldBe(0);
        using var anew = await data.SignInAsync(pair.Ben);
        (await anew.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop)).Dispose();
        (await SubmissionsAsync(pair)).ShouldBe(1);
    }

    [Theory, InlineData(Classification.Restricted), InlineData(Classification.PreRelease)]
    public async Task Sensitive_documents_are_attached_by_nobody_who_may_not_grant_them(Classification label)
    {
        var pair = await data.AcceptedPairAsync();
        var (secret, plain) = (await data.EvidenceAsync(pair.Vendor, pair.Ben, "Weights", label), await data.EvidenceAsync(pair.Vendor, pair.Ben));
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        var action = Own(pair) + "/answers/AC-1/attachments";
        using var refused = await eva.SendAsync(Own(pair) + "?view=focus&q=AC-1", action, [("Evidence", secret.Id.Value.ToString())], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain("somebody who may grant evidence");
        (await eva.SendAsync(Own(pair) + "?view=focus&q=AC-1", action, [("Evidence", plain.Id.Value.ToString())], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AnswerEvidence>().Select(e => e.EvidenceId).SingleAsync(stop))).ShouldBe(plain.Id);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    // what is under way has the questionnaire; the submission comes, waits, finds it changed, and sends nothing
    private async Task RefusedBecauseOfAsync<T>(Pair pair, Func<IServiceProvider, Task<T>> act)
    {
        Task submitting = Task.CompletedTask;
        await data.WithAsync(async services =>
        {
            var scope = services.GetRequiredService<TenantScope>();
            (scope.Tenant, scope.User) = (pair.Vendor.Id, pair.Ben.Id);
            await using var transaction = await services.GetRequiredService<GovernanceDb>().Database.BeginTransactionAsync(stop);
            var done = await act(services);
            submitting = ConfirmAsync(pair);
            await Task.Delay(400, stop);
            submitting.IsCompleted.ShouldBeFalse("it waits for what is under way");
            await transaction.CommitAsync(stop);
            return done;
        });
        (await Should.ThrowAsync<Refused>(() => submitting)).Refusal.ShouldBe(SubmissionRefusals.ContentChanged);
        (await SubmissionsAsync(pair)).ShouldBe(0);
    }

    private static AnswerEdit Yes() => new(new(AnswerState.Answered, Classification.Internal, new() { Values = ["yes"] }));

    private Task<int?> AnswerAsync(Pair pair, string question, int? seen) => AsBenAsync(pair, services => services.GetRequiredService<AnswerDesk>().SaveAsync(pair.Questionnaire.Id.Value, question, _ => Yes(), seen, pair.Ben.Id, stop));

    private Task<bool> AttachAsync(Pair pair, string question, EvidenceDocument document) =>
        AsBenAsync(pair, services => services.GetRequiredService<AttachmentDesk>().AttachAsync(pair.Questionnaire.Id.Value, question, document.Id, (pair.Ben.Id, Grants: true), stop));

    private Task<int> ConfirmAsync(Pair pair) => AsBenAsync(pair, async services =>
    {
        var desk = services.GetRequiredService<SubmissionDesk>();
        var prepared = (await desk.PrepareAsync(pair.Questionnaire.Id.Value, pair.Ben.Id, stop))!;
        return await desk.ConfirmAsync(prepared, prepared.Sha256, new SubmittedConfirmation(pair.Ben.Name, pair.Ben.Address.Value), pair.Ben.Id, stop);
    });

    private Task<T> AsBenAsync<T>(Pair pair, Func<IServiceProvider, Task<T>> work) => data.WithAsync(services =>
    {
        var scope = services.GetRequiredService<TenantScope>();
        (scope.Tenant, scope.User) = (pair.Vendor.Id, pair.Ben.Id);
        return work(services);
    });

    private Task<int> SubmissionsAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<Submission>().CountAsync(stop));

    private static void Confirms(HttpResponseMessage asked)
    {
        if (asked.RequestMessage!.Method == HttpMethod.Post)
        {
            asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            return;
        }
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        asked.Headers.Location!.ToString().ShouldStartWith("/account/confirmation");
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
}
