using System.Text.Json;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Catalogs;
using Shouldly;
using Xunit;


namespace Governance.Domain.Tests.Questionnaires;

public sealed class ShippedQuestionnairesTests
{
    private static readonly Question[] Questions = [.. Shipped.Questionnaires.SelectMany(template => template.Questions())];

    [Fact]
    public void Six_questionnaires_ship_and_the_special_four_bring_about_110_questions_of_their_own()
    {
        Shipped.Questionnaires.Select(template => template.Key).ShouldBe(
        [
            "ai-vendor-core-governance", "fourth-parties-and-shared-responsibility", "frontier-model-operational-security", "incident-inquiry",
            "incident-response-and-disclosure-readiness", "storage-exposure-and-access",
        ]);
        var first = Keys("ai-vendor-core-governance").Union(Keys("frontier-model-operational-security"), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        first.Count.ShouldBeInRange(100, 110);
        Questions.Where(question => !first.Contains(question.Key)).Select(question => question.Key).Distinct(StringComparer.Ordinal).Count().ShouldBeInRange(105, 120);
    }

    [Fact]
    public void Every_type_need_and_flag_is_in_use()
    {
        foreach (var template in Shipped.Questionnaires)
        {
            template.Questions().Select(question => question.Type).Distinct().Count().ShouldBe(Enum.GetValues<QuestionType>().Length, template.Key);
            template.Questions().Select(question => question.Need).Distinct().Count().ShouldBe(Enum.GetValues<Need>().Length, template.Key);
            template.Questions().ShouldContain(question => question.Critical);
            template.Questions().ShouldContain(question => question.Condition != null);
            template.Questions().ShouldContain(question => question.AllowNotApplicable);
        }
    }

    [Fact]
    public void Every_theme_is_asked_about()
    {
        var keys = Questions.Select(question => question.Key).ToHashSet(StringComparer.Ordinal);

        Themes().Where(theme => theme.Value.Length == 0 || !theme.Value.All(keys.Contains)).Select(theme => theme.Key).ShouldBeEmpty();
    }

    [Fact]
    public void A_questionnaire_asks_about_every_topic_for_which_it_is_sent()
    {
        var topics = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(Shipped.Read("tests/Governance.Domain.Tests/Questionnaires/topics.json"))!;

        topics.Count.ShouldBe(4);
        foreach (var (template, asked) in topics)
        {
            var keys = Keys(template);
            asked.Where(topic => topic.Value.Length == 0 || !topic.Value.All(keys.Contains)).Select(topic => topic.Key).ShouldBeEmpty(template);
        }
    }

    [Theory]
    [InlineData("storage-exposure-and-access", "AOA-ST-")]
    [InlineData("incident-response-and-disclosure-readiness", "AOA-IR-")]
    [InlineData("fourth-parties-and-shared-responsibility", "AOA-TP-")]
    public void A_questionnaire_on_one_family_of_controls_leaves_none_of_it_out(string template, string family)
    {
        var asked = Of(template).Questions().SelectMany(question => question.Controls).ToHashSet(StringComparer.Ordinal);
        Shipped.Attestation.Controls().Select(control => control.Id).Where(id => id.StartsWith(family, StringComparison.Ordinal) && !asked.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_tests_a_control() =>
        Questions.Where(question => question.Controls.Count == 0).Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void Every_control_of_our_framework_is_asked_about()
    {
        var asked = Questions.SelectMany(question => question.Controls).ToHashSet(StringComparer.Ordinal);
        Shipped.Attestation.Controls().Select(control => control.Id).Where(id => !asked.Contains(id)).ShouldBeEmpty("A control that no question tests is a promise that nobody is asked to keep.");
    }

    [Fact]
    public void A_control_of_the_minimum_is_asked_of_every_vendor()
    {
        var core = Shipped.Questionnaires[0].Questions().SelectMany(question => question.Controls).ToHashSet(StringComparer.Ordinal);
        string[] minimum = ["AOA-EN-3", "AOA-IR-6", "AOA-IR-7", "AOA-MS-6"];
        minimum.Except(core, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_says_why_it_is_asked_and_what_good_looks_like() =>
        Prose.Faults(Questions.SelectMany(question => new[]
        {
            ($"{question.Key} text", question.Text), ($"{question.Key} why", question.Why), ($"{question.Key} good", question.Good),
        })).ShouldBeEmpty();

    [Fact]
    public void Every_section_and_questionnaire_is_introduced() =>
        Prose.Faults(Shipped.Questionnaires.SelectMany(template => template.Sections.Select(section => (section.Key, section.Intro)).Append((template.Key, template.Purpose)))).ShouldBeEmpty();

    [Fact]
    public void A_question_that_two_questionnaires_share_is_the_same_to_the_last_word_so_that_one_answer_can_serve_both()
    {
        var shared = Questions.GroupBy(question => question.Key, StringComparer.Ordinal).Where(same => same.Count() > 1).ToList();

        shared.Count.ShouldBeGreaterThan(20, "a questionnaire on one subject deepens the first two, and repeats what it builds on");
        shared.Where(same => same.Select(question => DocumentJson.Write(question with { Condition = null })).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(same => same.Key).ShouldBeEmpty("only when it is asked may differ");
    }

    [Fact]
    public void Two_questions_share_no_wording() =>
        Questions.DistinctBy(question => question.Key, StringComparer.Ordinal).SelectMany(question => new[] { question.Text, question.Why!, question.Good! })
            .GroupBy(text => text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void A_fact_is_stated_by_one_question() =>
        Questions.DistinctBy(question => question.Key, StringComparer.Ordinal).Where(question => question.TypedFact is not null)
            .GroupBy(question => question.TypedFact, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void A_critical_question_demands_evidence_that_can_meet_its_need() =>
        Questions.Where(question => question.Critical && !(question.Evidence is { Required: true, What.Length: > 0 } evidence && evidence.Bases.Any(basis => Meets(basis, question.Need))))
            .Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void Credits_reach_from_nothing_to_all() =>
        Questions.Where(question => question is { Type: QuestionType.Choice, Weight: > 0 } && (question.Options.Min(option => option.Credit) != 0 || question.Options.Max(option => option.Credit) != 1))
            .Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void All_that_several_options_earn_adds_up_to_one() =>
        Questions.Where(question => question is { Type: QuestionType.Multiple, Weight: > 0 } && question.Options.Sum(option => option.Credit) != 1)
            .Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void Bands_reach_from_nothing_to_all() =>
        Questions.Where(question => question.Bands.Count > 0 && (question.Bands.Min(band => band.Credit) != 0 || question.Bands.Max(band => band.Credit) != 1))
            .Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void Bands_leave_no_gap() =>
        Questions.Where(question => question.Bands.Count > 0 && (question.Bands[0].From is not null || question.Bands[^1].Below is not null
            || question.Bands.Zip(question.Bands.Skip(1)).Any(pair => pair.First.Below != pair.Second.From)))
            .Select(question => question.Key).ShouldBeEmpty();

    [Fact]
    public void A_condition_reads_as_a_clause() =>
        Shipped.Questionnaires.Select(FrozenQuestionnaire.From).SelectMany(sent => sent.Questions().Where(question => question.Condition != null).Select(question => question.Condition!.InWords(sent)))
            .ShouldAllBe(words => words.Contains('“', StringComparison.Ordinal));

    [Fact]
    public void What_is_sent_holds_no_word_of_the_scoring()
    {
        foreach (var sent in Shipped.Questionnaires.Select(template => FrozenQuestionnaire.From(template).ToJson()))
        {
            foreach (var word in new[] { "\"weight\"", "\"credit\"", "\"critical\"", "\"bands\"", "\"need\"" })
            {
                sent.ShouldNotContain(word);
            }
        }
    }

    private static bool Meets(EvidenceBasis basis, Need need) => need switch
    {
        Need.Design => basis != EvidenceBasis.Statement,
        Need.InPlace => basis is EvidenceBasis.InPlace or EvidenceBasis.Operated,
        Need.Operating => basis == EvidenceBasis.Operated,
    };

    private static Dictionary<string, string[]> Themes() =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(Shipped.Read("tests/Governance.Domain.Tests/Questionnaires/themes.json"))!;

    [Fact]
    public void No_number_that_is_asked_can_be_below_nothing_and_no_share_above_the_whole()
    {
        var numbers = Questions.Where(question => question.Type == QuestionType.Number).ToList();
        numbers.Count.ShouldBeGreaterThan(10);
        numbers.ShouldAllBe(question => question.Minimum == 0);
        numbers.Where(question => string.Equals(question.Unit, "percent", StringComparison.Ordinal)).ShouldAllBe(question => question.Maximum == 100);
        numbers.Where(question => string.Equals(question.Unit, "people", StringComparison.Ordinal)).ShouldAllBe(question => question.Whole);
        numbers.Where(question => string.Equals(question.Unit, "days", StringComparison.Ordinal) && !question.Whole).Select(question => question.Key)
            .ShouldBe(["weights-egress"], "only a time that follows from a rate is counted in parts of days");
    }

    private static QuestionnaireTemplate Of(string key) => Shipped.Questionnaires.Single(template => string.Equals(template.Key, key, StringComparison.Ordinal));

    private static HashSet<string> Keys(string template) => Of(template).Questions().Select(question => question.Key).ToHashSet(StringComparer.Ordinal);
}
