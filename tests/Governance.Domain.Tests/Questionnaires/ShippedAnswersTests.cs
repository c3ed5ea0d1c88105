using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Catalogs;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

/// <summary>Whether careful people can answer what ships, truthfully and without being asked more than concerns them.</summary>
public sealed class ShippedAnswersTests
{
    private static readonly Question[] Questions = [.. Shipped.Questionnaires.SelectMany(template => template.Questions())];
    private static readonly QuestionnaireTemplate Inquiry = Shipped.Questionnaires.Single(template => string.Equals(template.Key, "incident-inquiry", StringComparison.Ordinal));

    [Fact]
    public void Who_has_none_of_what_is_offered_can_say_so() =>
        Questions.Where(question => question.Type == QuestionType.Multiple && !question.Options.Any(option => question.Weight > 0 ? option.Credit == 0 : IsNone(option)))
            .Select(question => question.Key).ShouldBeEmpty("an answer without any option is no answer");

    [Fact]
    public void No_question_offers_two_answers_worded_alike() =>
        Questions.Where(question => question.Options.GroupBy(option => option.Label, StringComparer.OrdinalIgnoreCase).Any(alike => alike.Count() > 1)).Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void The_best_answer_is_offered_first() =>
        Questions.Where(question => question is { Type: QuestionType.Choice, Weight: > 0 } && question.Options[0].Credit != 1).Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void Every_question_is_asked_of_somebody()
    {
        foreach (var template in Shipped.Questionnaires)
        {
            var sent = FrozenQuestionnaire.From(template);
            template.Questions().Where(question => !sent.Asked(Reaching(template, question)).Contains(question.Key)).Select(question => question.Key).ShouldBeEmpty(template.Key);
        }
    }

    [Fact]
    public void A_critical_question_hangs_only_on_what_everybody_is_asked()
    {
        foreach (var template in Shipped.Questionnaires)
        {
            var always = template.Questions().Where(question => question.Condition is null).Select(question => question.Key).ToHashSet(StringComparer.Ordinal);
            template.Questions().Where(question => question.Critical && question.Condition?.Comparisons().All(part => always.Contains(part.Question)) == false)
                .Select(question => question.Key).ShouldBeEmpty("nobody gets around it by leaving another one open");
        }
    }

    [Fact]
    public void In_an_inquiry_what_is_not_known_yet_can_be_said_to_be_so() =>
        Inquiry.Questions().Where(question => question is { HasOptions: true, Weight: 0 } && !question.Options.Any(option => option.Key is "notKnown" or "examining"))
            .Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void In_an_inquiry_a_day_or_a_number_is_asked_only_of_those_who_can_know_it()
    {
        // days that the vendor sets itself, or that are the first thing that it knows
        string[] own = ["inquiry-as-of", "time-learned", "told-next"];
        Inquiry.Questions().Where(question => question.Type is QuestionType.Date or QuestionType.Number && !own.Contains(question.Key, StringComparer.Ordinal)
                && !question.AllowNotApplicable && !question.Condition!.Comparisons().Any(part => !string.Equals(part.Question, "inquiry-state", StringComparison.Ordinal)))
            .Select(question => question.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Who_found_that_nothing_happened_is_asked_how_and_no_more()
    {
        var asked = FrozenQuestionnaire.From(Inquiry).Asked(Answers(("inquiry-state", "denied")));
        asked.Order(StringComparer.Ordinal).ShouldBe(["inquiry-as-of", "inquiry-denied", "inquiry-state"]);
    }

    [Fact]
    public void An_inquiry_is_mostly_facts_that_earn_nothing() =>
        Inquiry.Questions().Count(question => question.Weight == 0).ShouldBeGreaterThan(Inquiry.Questions().Count() / 2);

    [Fact]
    public void Facts_that_are_not_scored_carry_no_credit() =>
        Questions.Where(question => question.Weight == 0 && (question.Bands.Count > 0 || question.Options.Any(option => option.Credit is not null))).Select(question => question.Key).ShouldBeEmpty();

    private static bool IsNone(Option option) => option.Key is "none" or "nothing" or "notKnown";

    // the answers after which a question is asked, and those after which these are
    private static Dictionary<string, AnswerValue> Reaching(QuestionnaireTemplate template, Question question)
    {
        var answers = new Dictionary<string, AnswerValue>(StringComparer.Ordinal);
        var open = new Queue<Question>([question]);
        while (open.TryDequeue(out var next))
        {
            foreach (var part in Meeting(next.Condition))
            {
                var decider = template.Questions().Single(other => string.Equals(other.Key, part.Question, StringComparison.Ordinal));
                answers[decider.Key] = part.Operator == Operator.Answered ? Some(decider) : new AnswerValue { Values = [.. part.Values.Take(decider.Type == QuestionType.Choice ? 1 : int.MaxValue)], Number = part.Number };
                open.Enqueue(decider);
            }
        }

        return answers;
    }

    // what is denied holds as long as nothing is said
    private static IEnumerable<Comparison> Meeting(Condition? condition) => condition switch
    {
        AllOf all => all.Conditions.SelectMany(Meeting),
        AnyOf any => Meeting(any.Conditions[0]),
        Comparison comparison => [comparison],
        _ => [],
    };

    private static AnswerValue Some(Question question) => question.Type switch
    {
        QuestionType.Date => new() { On = new DateOnly(2026, 3, 26) },
        QuestionType.Table => new() { Rows = [new Dictionary<string, string>(StringComparer.Ordinal) { [question.Columns[0].Key] = "one" }] },
        _ => throw new NotSupportedException(question.Key),
    };

    private static Dictionary<string, AnswerValue> Answers(params (string Question, string Option)[] chosen) =>
        chosen.ToDictionary(one => one.Question, one => new AnswerValue { Values = [one.Option] }, StringComparer.Ordinal);
}
