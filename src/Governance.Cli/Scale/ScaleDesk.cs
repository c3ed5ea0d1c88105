using System.Collections.Immutable;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using static Governance.Cli.Scale.ScaleWords;

namespace Governance.Cli.Scale;

/// <summary>
/// Makes up assessments by the same acts of the domain that people use, so that every row keeps its rules. What crosses is projected on the
/// other side as Exchange would; the transmittals themselves are not kept, because they repeat every answer.
/// </summary>
/// <param name="terms">What is asked; the due date is each assessment's own.</param>
/// <param name="key">How it is scored.</param>
/// <param name="answers">What is said.</param>
/// <param name="now">The day on which the data set ends.</param>
internal sealed class ScaleDesk(DispatchTerms terms, ScoringKey key, ScaleAnswers answers, DateTimeOffset now)
{
    private const int BegunWith = 10;
    private readonly ImmutableDictionary<string, KeyedQuestion> keyed = key.Questions.ToImmutableDictionary(q => q.Key, StringComparer.Ordinal);

    /// <summary>Makes one up: answered always, submitted mostly, judged in part, closed one in five.</summary>
    public ScaleStory Tell(ScaleCase told)
    {
        var story = Send(told);
        Answer(told, story);
        if (ScaleCase.IsOpen(told.Number)) return story;
        var facts = Submit(told, story);
        facts = Judge(told, story, facts);
        if (ScaleCase.IsClosed(told.Number))
        {
            story.Assessment.CloseReview(told.Buyer.Second, story.SentAt.AddDays(25));
            facts = facts with { Findings = ScaleFindings.Raise(told, story, facts) };
        }
        story.Score = new(told.Buyer.Id, story.Assessment.Id);
        story.Score.Keep(facts, DateOnly.FromDateTime(now.UtcDateTime));
        return story;
    }

    private ScaleStory Send(ScaleCase told)
    {
        var open = ScaleCase.IsOpen(told.Number);
        var at = now.AddDays(open ? -5 - Draw(25, told.Number) : -60 - Draw(460, told.Number));
        var (vendor, engagement) = (told.About.Vendor, told.About.Engagement);
        var candidate = new DispatchCandidate
        {
            EngagementId = engagement.Id,
            Reference = engagement.Reference,
            Service = engagement.Service,
            VendorId = vendor.Id,
            VendorName = vendor.Name,
            VendorOrganization = told.Seller.Id,
            HasContact = true,
            HasOwner = true,
            // a signature cannot be made up: what is submitted was sent when a confirmation was enough
            Tier = open ? engagement.Tier : RiskTier.Tier3,
            UsingEntities = [told.Buyer.Entity.Name],
        };
        var assessment = Assessment.Send(told.Buyer.Id, candidate, terms with { DueOn = DateOnly.FromDateTime(at.UtcDateTime).AddDays(21) }, (told.Reference, told.Shared), told.Buyer.Lead, at);
        var sent = new QuestionnaireSent(assessment.Id, told.Shared, told.Buyer.Organization.Name, assessment.Service, candidate.UsingEntities, assessment.DueOn, assessment.RequiresRepresentation, terms.QuestionnaireHash, null);
        var questionnaire = Questionnaire.Receive(Crossing(told.Seller.Id, told.Buyer.Id, Direction.Received, TransmittalKind.QuestionnaireSent, new(Ids.New()), "", at), sent, answers.Document);
        questionnaire.Accept(told.Seller.Lead, at.AddDays(1));
        assessment.Acknowledge(AcknowledgementOutcome.Accepted, null, null, at.AddDays(1));
        return new(at, assessment, questionnaire);
    }

    private void Answer(ScaleCase told, ScaleStory story)
    {
        var drafts = answers.Of(told.Number);
        for (var i = 0; i < drafts.Count; i++)
            story.Answers.Add(Domain.Questionnaires.Answer.Begin(story.Questionnaire, answers.Questions[i], drafts[i], told.Seller.Lead, story.SentAt.AddDays(2).AddMinutes(i)));
    }

    private AssessmentFacts Submit(ScaleCase told, ScaleStory story)
    {
        var at = story.SentAt.AddDays(15);
        var sheet = new AnswerSheet(story.Questionnaire, answers.Document, story.Answers, []);
        var responder = told.Seller.People[0];
        var made = new SubmissionMade(story.Assessment.Id, 1, terms.QuestionnaireHash, at, sheet.Submitted(), [], new(responder.Name, responder.Address.Value), null);
        var (id, hash) = (new TransmittalId(Ids.New()), StoredDocument.HashOf(ContentJson.Write(made)));
        story.Questionnaire.Submit(told.Seller.Lead, at);
        story.Submission = Submission.Of(story.Questionnaire, Crossing(told.Seller.Id, told.Buyer.Id, Direction.Sent, TransmittalKind.SubmissionMade, id, hash, at), made, told.Seller.Lead);
        story.Received = new(Crossing(told.Buyer.Id, told.Seller.Id, Direction.Received, TransmittalKind.SubmissionMade, id, hash, at), made);
        story.Assessment.TakeSubmission(1, at);
        story.ReceivedAnswers.AddRange(made.Answers.Select(said => new ReceivedAnswer(told.Buyer.Id, story.Assessment.Id, 1, said, changed: true)));
        return new()
        {
            Assessment = story.Assessment,
            Engagement = told.About.Engagement,
            Key = key,
            Questionnaire = answers.Document,
            Submission = story.Received,
            Answers = story.ReceivedAnswers.ToImmutableDictionary(a => a.Question, StringComparer.Ordinal),
            Determinations = ImmutableDictionary<string, Determination>.Empty.WithComparers(StringComparer.Ordinal),
            NotApplicable = [],
            Judgements = [],
        };
    }

    private AssessmentFacts Judge(ScaleCase told, ScaleStory story, AssessmentFacts facts)
    {
        var said = story.ReceivedAnswers.Where(a => a.State is not (AnswerState.NotApplicable or AnswerState.Hidden)).ToList();
        if (!ScaleCase.IsClosed(told.Number)) said = said[..BegunWith];
        var every = Math.Max(2, said.Count / (told.Findings.Count + 1));
        for (var i = 0; i < said.Count; i++)
        {
            var question = keyed[said[i].Question];
            var claims = Claim.Of(question, said[i]);
            var status = i % every == 1 || claims <= 0 ? DeterminationStatus.NotSatisfied : claims < 1 ? DeterminationStatus.Partial : DeterminationStatus.Satisfied;
            var reason = status is DeterminationStatus.Satisfied ? null : "The answer does not show that the control works at every place that serves us.";
            story.Determinations.Add(Determination.Make(question, said[i], null, status, reason, told.Buyer.Second, story.SentAt.AddDays(20).AddMinutes(i)));
        }
        return facts with { Determinations = story.Determinations.ToImmutableDictionary(d => d.Question, StringComparer.Ordinal) };
    }

    private static Transmittal Crossing(TenantId owner, TenantId counterparty, Direction direction, TransmittalKind kind, TransmittalId id, string hash, DateTimeOffset at) =>
        new(owner, counterparty, direction, id, kind, 1, "", hash, at);
}
