using Governance.Data.Door;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Demo.Acts;

/// <summary>The vendor accepts, asks for time until a day, or declines.</summary>
public sealed record Acknowledging(int DaysAgo, string By, AcknowledgementOutcome Outcome, string? Reason = null, DateOnly? Until = null) : DemoAct(DaysAgo, By)
{
    /// <inheritdoc />
    public override async Task PlayAsync(DemoStage stage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stage);
        await using var person = stage.AtVendor(By);
        var (id, now) = (stage.Questionnaire, stage.Clock.GetUtcNow());
        var questionnaire = await person.Db.Set<Questionnaire>().SingleAsync(q => q.Id == id, stop);
        Say(questionnaire, person, now);
        await person.Desk<Exchange>().SendAsync(questionnaire.Buyer, new QuestionnaireAcknowledged(questionnaire.AssessmentId, Outcome, Until, Reason), now, stop);
    }

    private void Say(Questionnaire questionnaire, DemoActor person, DateTimeOffset now)
    {
        switch (Outcome)
        {
            case AcknowledgementOutcome.Accepted: questionnaire.Accept(person.Id, now); break;
            case AcknowledgementOutcome.TimeAsked: questionnaire.AskForTime(Until!.Value, Reason!, person.Id, now); break;
            case AcknowledgementOutcome.Declined: questionnaire.Decline(Reason!, person.Id, now); break;
        }
    }
}
