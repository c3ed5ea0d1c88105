using Governance.Data.Door;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>An answer that chooses an option.</summary>
    public static SubmittedAnswer Chosen(string question, string option, string? comment = null) =>
        new(question, AnswerState.Answered, Classification.Internal, new AnswerValue { Values = [option] }, comment);

    /// <summary>An answer that says that the question does not apply.</summary>
    public static SubmittedAnswer NotApplicable(string question) => new(question, AnswerState.NotApplicable, Classification.Internal, Reason: "We have no such system.");

    /// <summary>A file that serves questions.</summary>
    public static SubmittedEvidence File(string title, params string[] questions) => new(
        new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), title, Classification.Confidential, "report.pdf", 1000, new string('a', 64), new(2099, 1, 1), questions);

    /// <summary>The buyer returns a question to the vendor, due when it was due.</summary>
    public Task<int> ReturnAsync(Pair pair, string question)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (pair.Buyer.Id, pair.Ana.Id);
            var (db, now) = (services.GetRequiredService<Data.GovernanceDb>(), host.Clock.GetUtcNow());
            var assessment = await db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id);
            assessment.Return(1, assessment.DueOn, pair.Ana.Id, now);
            await services.GetRequiredService<Exchange>().SendAsync(pair.Vendor.Id, new QuestionsReturned(pair.Assessment.Id, [new(question, "Say more.")], assessment.DueOn), now, CancellationToken.None);
            return 1;
        });
    }

    /// <summary>The vendor submits these answers, with these files.</summary>
    public Task<int> SubmitAsync(Pair pair, IReadOnlyList<SubmittedAnswer> answers, params SubmittedEvidence[] files)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (pair.Vendor.Id, pair.Ben.Id);
            var (db, now) = (services.GetRequiredService<Data.GovernanceDb>(), host.Clock.GetUtcNow());
            var questionnaire = await db.Set<Questionnaire>().SingleAsync(q => q.Id == pair.Questionnaire.Id);
            if (questionnaire.AcceptedAt is null) questionnaire.Accept(pair.Ben.Id, now);
            var number = questionnaire.Submit(pair.Ben.Id, now);
            var made = new SubmissionMade(pair.Assessment.Id, number, questionnaire.QuestionnaireHash, now, answers, files, new("Ben", pair.Ben.Address.Value), Representation: null);
            await services.GetRequiredService<Exchange>().SendAsync(pair.Buyer.Id, made, now, CancellationToken.None);
            return number;
        });
    }
}
