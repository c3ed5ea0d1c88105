using Governance.Domain.Gaps;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Assessments;
using Governance.Domain.Tests.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Gaps;

using Templates = Questionnaires.Templates;

public sealed class GapQuestionnaireTests
{
    private static readonly DateOnly Due = Reviewed.Today.AddDays(28);

    [Fact]
    public void Whatever_was_answered_and_judged_every_question_is_asked_or_left_out_with_a_reason_and_never_both()
    {
        Drawn((facts, gap) =>
        {
            gap.Plan.Lines.Select(line => line.Key).ShouldBe(facts.Questionnaire.Questions().Select(question => question.Key));
            gap.Plan.Lines.ShouldAllBe(line => line.Reason.EndsWith('.'));
            gap.Document.Questions().Select(question => question.Key).ShouldBe(gap.Plan.Asked().Select(line => line.Key));
            gap.Key.Questions.Select(question => question.Key).ShouldBe(gap.Plan.Asked().Select(line => line.Key));
            gap.Key.Sections.Select(section => section.Key).ShouldBe(gap.Document.Sections.Select(section => section.Key));
            gap.Document.Sections.ShouldAllBe(section => section.Questions.Count > 0);
        });
    }

    [Fact]
    public void Whatever_is_left_out_no_condition_names_a_question_that_is_not_asked_before_it()
    {
        Drawn((_, gap) =>
        {
            var asked = new HashSet<string>(StringComparer.Ordinal);
            foreach (var question in gap.Document.Questions())
            {
                (question.Condition?.Questions() ?? []).ShouldBeSubsetOf(asked, StringComparer.Ordinal);
                asked.Add(question.Key);
            }
        });
    }

    [Fact]
    public void Whoever_answers_as_last_time_is_asked_exactly_what_applied_last_time()
    {
        Drawn((facts, gap) =>
        {
            var last = facts.Answers.Values.Where(answer => answer.State is AnswerState.Answered).ToDictionary(answer => answer.Question, answer => answer.Value, StringComparer.Ordinal);
            gap.Document.Asked(last).Order(StringComparer.Ordinal)
                .ShouldBe(gap.Plan.Asked().Select(line => line.Key).Where(key => facts.Answers[key].State is not AnswerState.Hidden).Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void What_is_proven_until_the_answers_are_due_is_left_out_and_says_by_what_and_until_when()
    {
        var line = Of(new Reviewed(Asks("a"), Asks("b")).Proven("a").Says("b", "no")).Plan.Lines[0];
        (line.Key, line.Place, line.Outcome).ShouldBe(("a", "1.1", GapOutcome.LeftOut));
        line.Reason.ShouldBe("Proven by a-0.pdf (report over a period), valid until 10 December 2027.");
    }

    [Fact]
    public void Proof_that_ends_before_the_answers_are_due_is_no_proof() =>
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.Satisfied).Shown("a", EvidenceKind.Configuration, EvidenceBasis.Operated, Due.AddDays(-91)))
            .ShouldBe("a-0.pdf (configuration or scan) does not prove it on 17 January 2027 any more; it counted in full until 16 January 2027.");

    [Fact]
    public void What_grew_too_old_is_named_and_not_a_younger_file_that_never_could_prove_it() =>
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.Satisfied)
            .Shown("a", EvidenceKind.Configuration, EvidenceBasis.Operated, Due.AddDays(-91)).Shown("a", EvidenceKind.Policy, EvidenceBasis.Design, Reviewed.Today))
            .ShouldBe("a-0.pdf (configuration or scan) does not prove it on 17 January 2027 any more; it counted in full until 16 January 2027.");

    [Fact]
    public void Proof_that_ends_on_the_day_on_which_the_answers_are_due_is_enough() =>
        Of(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.Satisfied).Shown("a", EvidenceKind.Configuration, EvidenceBasis.Operated, Due.AddDays(-90))).Plan.Asked().ShouldBeEmpty();

    [Fact]
    public void Each_question_that_is_asked_again_says_what_it_lacks()
    {
        Reason(new Reviewed(Asks("a"))).ShouldBe("It has no answer.");
        Reason(new Reviewed(Asks("a")).Is("a", AnswerState.Declined)).ShouldBe("The vendor declined to answer it.");
        Reason(new Reviewed(Asks("a")).Is("a", AnswerState.NotApplicable)).ShouldBe("It was said not to apply, and that was not accepted.");
        Reason(new Reviewed(Asks("a")).Says("a", "no")).ShouldBe("The answer does not earn full credit.");
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.NotSatisfied)).ShouldBe("Determined as not satisfied.");
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.Partial)).ShouldBe("Determined as partly satisfied.");
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.Satisfied)).ShouldBe("No accepted evidence shows it.");
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.Satisfied).Shown("a", EvidenceKind.Policy, EvidenceBasis.Design, Reviewed.Today))
            .ShouldBe("a-0.pdf (policy or procedure) shows less than it takes, which is proof that it worked over a period.");
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Determined("a", DeterminationStatus.Satisfied).Shown("a", EvidenceKind.Type2, EvidenceBasis.Operated, Reviewed.Today, result: EvidenceResult.Failed))
            .ShouldBe("Accepted evidence of 20 December 2026 found against it.");
    }

    [Fact]
    public void Full_credit_and_proof_that_nobody_determined_are_asked_again() =>
        Reason(new Reviewed(Asks("a")).Says("a", "yes").Shown("a", EvidenceKind.Type2, EvidenceBasis.Operated, Reviewed.Today)).ShouldBe("Nobody has determined it.");

    [Fact]
    public void A_question_without_weight_takes_a_determination_and_no_proof()
    {
        var text = Asks("a") with { Weight = 0 };
        Reason(new Reviewed(text).Says("a", "yes")).ShouldBe("Nobody has determined it.");
        Of(new Reviewed(text, Asks("b")).Says("a", "yes").Determined("a", DeterminationStatus.Satisfied)).Plan.LeftOut().ShouldHaveSingleItem().Reason.ShouldBe("Determined as satisfied; it moves no figure, so it takes no proof.");
    }

    [Fact]
    public void What_was_accepted_as_not_applicable_is_left_out() =>
        Of(new Reviewed(Asks("a"), Asks("b")).Is("a", AnswerState.NotApplicable).Accepted("a")).Plan.LeftOut().ShouldHaveSingleItem().Reason.ShouldBe("It does not apply, and that was accepted.");

    [Fact]
    public void What_did_not_apply_stays_with_its_condition_where_that_hangs_on_a_question_asked_again()
    {
        var gap = Of(new Reviewed(Asks("a"), Asks("b", Templates.Is("a", "yes"))).Says("a", "no").Is("b", AnswerState.Hidden));
        gap.Plan.Lines.Select(line => line.Outcome).ShouldBe([GapOutcome.Asked, GapOutcome.Asked]);
        gap.Plan.Lines[1].Reason.ShouldBe("It did not apply last time; whether it does now follows from a question that is asked again.");
        Words(gap, "b").ShouldBe("the answer to “Is a so?” is “Yes”");
    }

    [Fact]
    public void What_did_not_apply_is_left_out_where_nothing_that_decides_it_is_asked_again()
    {
        var gap = Of(new Reviewed(Asks("a"), Asks("b", Templates.Is("a", "no")), Asks("c")).Proven("a").Is("b", AnswerState.Hidden));
        gap.Plan.Lines.Select(line => line.Outcome).ShouldBe([GapOutcome.LeftOut, GapOutcome.DoesNotApply, GapOutcome.Asked]);
        gap.Plan.Lines[1].Reason.ShouldBe("With the answers of last time it does not apply, and none of those is asked again.");
    }

    [Fact]
    public void A_condition_on_what_is_proven_is_worked_out_with_the_answer_of_last_time()
    {
        var both = new AllOf([Templates.Is("a", "yes"), Templates.Is("b", "yes")]);
        var gap = Of(new Reviewed(Asks("a"), Asks("b"), Asks("c", both), Asks("d", Templates.Is("a", "yes"))).Proven("a").Says("b", "yes").Says("c", "no").Says("d", "no"));
        Words(gap, "c").ShouldBe("the answer to “Is b so?” is “Yes”", "what is proven is settled, and what is asked again is left");
        Words(gap, "d").ShouldBeNull("it applies whatever is answered now");
    }

    [Fact]
    public void What_is_asked_after_all_is_in_with_its_own_condition_and_said_so()
    {
        var reviewed = new Reviewed(Asks("a"), Asks("b", Templates.Is("a", "no"))).Proven("a").Is("b", AnswerState.Hidden);
        var gap = GapQuestionnaire.Of(reviewed.Facts(), Due, ["a", "unheard"]);
        gap.Plan.Lines.Select(line => line.Outcome).ShouldBe([GapOutcome.AskedAfterAll, GapOutcome.Asked], "what hangs on it may apply again");
        Words(gap, "b").ShouldBe("the answer to “Is a so?” is “No”");
        GapPlan.Read(gap.Plan.ToJson()).Hash().ShouldBe(gap.Plan.Hash());
    }

    [Fact]
    public void A_section_with_no_question_left_is_gone()
    {
        var template = Templates.Of(Asks("a")) with { Sections = [new() { Key = "one", Title = "One", Weight = 2, Questions = [Asks("a")] }, new() { Key = "two", Title = "Two", Weight = 1, Questions = [Asks("b")] }] };
        var gap = Of(new Reviewed(Asks("a"), Asks("b")) { Template = template }.Proven("a"));
        gap.Document.Sections.ShouldHaveSingleItem().Key.ShouldBe("two");
        gap.Key.Sections.ShouldHaveSingleItem().Key.ShouldBe("two");
    }

    [Fact]
    public void An_open_review_and_what_our_own_people_answered_have_no_gaps_to_fill()
    {
        Refusal(new Reviewed(Asks("a")) { Closed = false }).ShouldBe(nameof(GapRefusals.NotReviewed));
        Refusal(new Reviewed(Asks("a")) { Assessment = Sending.Begun() }).ShouldBe(nameof(GapRefusals.AnsweredHere));
    }

    private static Question Asks(string key, Condition? condition = null) => Templates.Choice(key, condition) with { Need = Need.Operating, AllowNotApplicable = true };

    private static GapQuestionnaire Of(Reviewed reviewed) => GapQuestionnaire.Of(reviewed.Facts(), Due, []);

    private static string? Words(GapQuestionnaire gap, string question) => gap.Document.Question(question)!.Condition?.InWords(gap.Document);

    private static string Reason(Reviewed reviewed) => Of(reviewed).Plan.Asked().ShouldHaveSingleItem().Reason;

    private static string Refusal(Reviewed reviewed) => Should.Throw<Refused>(() => Of(reviewed)).Refusal.Name;

    // questionnaires of eight questions with conditions on earlier ones, answered and judged by chance
    private static void Drawn(Action<Domain.Scores.AssessmentFacts, GapQuestionnaire> law)
    {
        var random = new Random(20261201);
        for (var turn = 0; turn < 500; turn++)
        {
            Question[] questions = [.. Enumerable.Range(0, 8).Select(i => Asks($"q{i}", i > 0 && random.Next(2) == 0 ? SettledConditionTests.Drawn(random, i, 2) : null) with { Weight = random.Next(5) == 0 ? 0 : 1 })];
            var reviewed = new Reviewed(questions);
            var stated = new Dictionary<string, AnswerValue>(StringComparer.Ordinal);
            var document = FrozenQuestionnaire.From(Templates.Of(questions));
            foreach (var question in questions)
            {
                if (!document.Asked(stated).Contains(question.Key)) reviewed.Is(question.Key, AnswerState.Hidden);
                else Answer(random, reviewed, question.Key, stated);
            }
            var facts = reviewed.Facts();
            law(facts, GapQuestionnaire.Of(facts, Due, [.. questions.Where(_ => random.Next(6) == 0).Select(question => question.Key)]));
        }
    }

    private static void Answer(Random random, Reviewed reviewed, string key, Dictionary<string, AnswerValue> stated)
    {
        switch (random.Next(6))
        {
            case 0: reviewed.Is(key, AnswerState.NotApplicable); if (random.Next(2) == 0) reviewed.Accepted(key); break;
            case 1: reviewed.Is(key, AnswerState.Declined); break;
            case 2: stated[key] = Templates.Chosen("no"); reviewed.Says(key, "no").Determined(key, DeterminationStatus.NotSatisfied); break;
            case 3: stated[key] = Templates.Chosen("yes"); reviewed.Proven(key, Reviewed.Today.AddDays(-random.Next(500))); break;
            case 4: stated[key] = Templates.Chosen("yes"); reviewed.Says(key, "yes").Shown(key, EvidenceKind.Policy, EvidenceBasis.Design, Reviewed.Today); break;
            default: stated[key] = Templates.Chosen("yes"); reviewed.Proven(key); break;
        }
    }
}
