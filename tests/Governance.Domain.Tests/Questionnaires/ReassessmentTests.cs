using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class ReassessmentTests
{
    private static readonly DateTimeOffset Then = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ben = new(Ids.New()), Cleo = new(Ids.New());

    [Fact]
    public void Whatever_was_answered_and_asked_what_stands_prefilled_fits_its_question_and_says_what_was_said()
    {
        var random = new Random(20261130);
        for (var turn = 0; turn < 2000; turn++)
        {
            var (before, now) = (Drawn(random), Drawn(random));
            var said = before.Select(question => Answered(random, question)).ToList();
            var taken = Taken(before, now, said);
            foreach (var one in taken.Where(one => one.Answer is not null))
            {
                var question = now.ToDictionary(q => q.Key, StringComparer.Ordinal)[one.Precedent.Question];
                one.Answer!.Draft.MustFit(FrozenQuestion.From(question));
                one.Precedent.Waits(one.Answer).ShouldBeTrue();
                var submitted = said.ToDictionary(a => a.Question, StringComparer.Ordinal)[one.Precedent.Question];
                (one.Answer.State, one.Answer.Comment, one.Answer.SavedAt, one.Answer.SavedBy).ShouldBe((submitted.State, submitted.Comment, Then, Cleo));
                (one.Answer.Value?.Values ?? []).ShouldBe(submitted.Value?.Values ?? []);
            }
        }
    }

    [Fact]
    public void Every_question_of_now_and_every_one_that_is_gone_is_spoken_of_once_and_an_answer_that_is_not_taken_over_says_why()
    {
        var random = new Random(20261130);
        for (var turn = 0; turn < 2000; turn++)
        {
            var (before, now) = (Drawn(random), Drawn(random));
            var said = before.Select(question => Answered(random, question)).ToList();
            var taken = Taken(before, now, said);
            var (asked, asks) = (said.ToDictionary(a => a.Question, StringComparer.Ordinal), now.ToDictionary(q => q.Key, StringComparer.Ordinal));
            taken.Select(one => one.Precedent.Question).Order(StringComparer.Ordinal).ShouldBe(asked.Keys.Union(asks.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal));
            foreach (var precedent in taken.Select(one => one.Precedent))
            {
                precedent.Kind.ShouldBe(!asks.ContainsKey(precedent.Question) ? PrecedentKind.NoLongerAsked : !asked.ContainsKey(precedent.Question) ? PrecedentKind.NewQuestion : PrecedentKind.AskedBefore);
                if (precedent.Kind is not PrecedentKind.AskedBefore) continue;
                var answered = asked[precedent.Question].State is not (AnswerState.Unanswered or AnswerState.Hidden);
                (precedent.Taken, precedent.NotTaken is not null).ShouldBe((answered && precedent.NotTaken is null, answered && !precedent.Taken));
            }
        }
    }

    [Fact]
    public void The_same_questions_again_take_every_answer_over_and_nothing_is_different()
    {
        var questions = new[] { Templates.Choice("a"), Templates.Choice("b") };
        var taken = Taken(questions, questions, [.. questions.Select(q => new SubmittedAnswer(q.Key, AnswerState.Answered, Classification.Internal, new() { Values = [q.Options[0].Key] }))]);
        taken.ShouldAllBe(one => one.Answer != null && !one.Precedent.Changed && one.Precedent.NotTaken == null);
    }

    [Fact]
    public void An_option_that_is_gone_is_named_as_it_was_offered()
    {
        var before = Templates.Choice("a");
        var now = before with { Options = [.. before.Options.Skip(1)] };
        var precedent = Taken([before], [now], [new("a", AnswerState.Answered, Classification.Internal, new() { Values = [before.Options[0].Key] })]).ShouldHaveSingleItem().Precedent;
        (precedent.Taken, precedent.OtherAnswers, precedent.NotTaken).ShouldBe((false, true, $"“{before.Options[0].Label}” is not offered any more."));
    }

    private static IReadOnlyList<TakenOver> Taken(Question[] before, Question[] now, IReadOnlyList<SubmittedAnswer> said)
    {
        var (former, earlier) = Received(before);
        var made = new SubmissionMade(former.AssessmentId, 1, former.QuestionnaireHash, Then, said, [], null, null);
        var (questionnaire, document) = Received(now);
        questionnaire.Accept(Ben, Now);
        return new Reassessment(questionnaire, document, new(former, earlier, made, "aa", Cleo)).Questions(new HashSet<EvidenceId>(), Ben, Now);
    }

    private static Question[] Drawn(Random random) =>
        [.. Enumerable.Range(0, 5).Where(_ => random.Next(4) > 0).Select(i => Templates.Choice($"q{i}") with
        {
            Type = random.Next(3) is 0 ? QuestionType.Multiple : QuestionType.Choice,
            Text = $"Is it so, {random.Next(2)}?",
            AllowNotApplicable = random.Next(2) is 0,
            Options = [.. Enumerable.Range(0, 3).Where(_ => random.Next(3) > 0).DefaultIfEmpty(0).Select(o => new Option { Key = $"o{o}", Label = $"Option {o}", Credit = 1 })],
        }).DefaultIfEmpty(Templates.Choice("q0"))];

    private static SubmittedAnswer Answered(Random random, Question question) => random.Next(5) switch
    {
        0 => new(question.Key, AnswerState.Unanswered, Classification.Internal),
        1 => new(question.Key, AnswerState.Declined, Classification.Internal, Reason: "Not ours to say."),
        2 when question.AllowNotApplicable => new(question.Key, AnswerState.NotApplicable, Classification.Internal, Reason: "We have none."),
        _ => new(question.Key, AnswerState.Answered, Classification.Internal, new() { Values = [question.Options[random.Next(question.Options.Count)].Key] }, "As agreed."),
    };

    private static (Questionnaire Questionnaire, FrozenQuestionnaire Document) Received(Question[] questions)
    {
        var document = FrozenQuestionnaire.From(Templates.Of(questions));
        var sent = new QuestionnaireSent(new AssessmentId(Ids.New()), "QNR-2026-0001", "Meridian Bank", "Chat assistant", ["Meridian Bank AG"], new(2026, 12, 18), RequiresRepresentation: false, CanonicalHash.Of(document.ToJson()), Note: null);
        var received = new Transmittal(new TenantId(Ids.New()), new TenantId(Ids.New()), Direction.Received, new TransmittalId(Ids.New()), TransmittalKind.QuestionnaireSent, 1, "{}", "cc", Then);
        return (Questionnaire.Receive(received, sent, document), document);
    }
}
