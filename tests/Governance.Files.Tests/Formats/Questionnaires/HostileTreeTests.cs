using System.Text;
using Governance.Domain;
using Governance.Formats.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

/// <summary>Small documents that ask for much. The limits of time only end a test that would never end by itself.</summary>
public sealed class HostileTreeTests
{
    private const int Hang = 120_000;

    [Fact(Timeout = Hang)]
    public async Task Parameters_that_name_each_other_over_and_over_are_refused()
    {
        var choices = Enumerable.Range(0, 4).Select(level => $$"""{"id":"p{{level}}","select":{"choice":[{{string.Join(',', Enumerable.Repeat($"\"{{{{ insert: param, p{level + 1} }}}}\"", 50))}}]} }""");
        (await Refusal(Catalog(string.Join(',', choices), "{{ insert: param, p0 }}"))).ShouldBe("c.json: the parameters that its texts insert come to more than 4,000,000 characters.");
    }

    [Fact(Timeout = Hang)]
    public async Task So_is_one_long_parameter_in_thousands_of_places() =>
        (await Refusal(Catalog($"{{\"id\":\"p\",\"label\":\"{{{{ insert: param, {new string(' ', 1_000_000)} q }}}}\"}}", string.Concat(Enumerable.Repeat("{{ insert: param, p }}", 5_000))))).ShouldStartWith("c.json: the parameters that its texts insert ");

    [Fact]
    public void Reasons_and_introductions_are_no_longer_than_other_texts()
    {
        var text = new string('x', 32_768);
        Sentence("c.json", $$"""{"catalog":{"metadata":{"title":"C"},"controls":[{"id":"a","title":"A","parts":[{"name":"guidance","title":"Why","prose":"{{text}}"}]}]} }""").ShouldBe("c.json, catalog.controls[0]: a text holds more than 32,767 characters.");
        Sentence("c.json", $$"""{"catalog":{"metadata":{"title":"C"},"groups":[{"title":"Access","parts":[{"name":"overview","prose":"{{text}}"}],"controls":[{"id":"a","title":"A"}]}]} }""").ShouldBe("c.json, Access: a text holds more than 32,767 characters.");
        Sentence("s.json", $$"""{"elements":[{"type":"panel","title":"{{text}}","elements":[{"type":"text","name":"a"}]}]}""").ShouldEndWith("a text holds more than 32,767 characters.");
        string Sentence(string name, string json) => Should.Throw<Refused>(() => Asked.Read(name, json)).Message;
    }

    [Fact(Timeout = Hang)]
    public async Task A_condition_over_thousands_of_questions_that_names_thousands_is_left_out_with_the_reason()
    {
        var questions = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"type":"text","name":"q{{i}}"}"""));
        var names = string.Join(" and ", Enumerable.Range(0, 20_000).Select(i => $"{{q{i}}} notempty"));
        var under = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"type":"text","name":"u{{i}}"}"""));
        var read = await Read("s.json", $$"""{"elements":[{{questions}},{"type":"panel","visibleIf":"{{names}}","elements":[{{under}}]}]}""");
        read.Problems.Single().ShouldBe(new("elements[20000].visibleIf", "The condition compares more than 200 answers. It is left out, and the question is always asked."));
        (read.Questions().Count(), read.Conditions).ShouldBe((40_000, 0));
    }

    [Fact]
    public void Two_hundred_names_are_taken_over_for_every_question_below_and_a_circle_through_them_is_still_found()
    {
        var questions = string.Join(',', Enumerable.Range(0, 200).Select(i => $$"""{"type":"text","name":"q{{i}}"{{(i == 7 ? ",\"visibleIf\":\"{u0} notempty\"" : "")}}}"""));
        var names = string.Join(" and ", Enumerable.Range(0, 200).Select(i => $"{{q{i}}} notempty"));
        var json = $$"""{"elements":[{{questions}},{"type":"panel","visibleIf":"{{names}}","elements":[{"type":"text","name":"u0"},{"type":"text","name":"u1"}]}]}""";
        var circle = Asked.Read("s.json", json);
        circle.Conditions.ShouldBe(0);
        string.Join('|', circle.Problems.Select(problem => problem.Sentence)).ShouldContain("The condition refers to u0, which waits for this question in turn: they run in a circle. It is left out, and the question is always asked.");
        var free = Asked.Read("s.json", json.Replace("{u0}", "{q1}", StringComparison.Ordinal));
        (free.Conditions, free.Problems.Count, free.Questions().Count(question => question.Question.Condition is not null)).ShouldBe((2, 0, 3));
    }

    [Fact]
    public void A_condition_that_lists_hundreds_of_values_is_left_out()
    {
        var values = string.Join(',', Enumerable.Range(0, 201).Select(i => $"'v{i}'"));
        var choices = string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"v{i}\""));
        Asked.Read("s.json", $$"""{"elements":[{"type":"dropdown","name":"a","choices":[{{choices}}]},{"type":"text","name":"b","visibleIf":"{a} anyof [{{values}}]"}]}""")
            .Problems.Single().Sentence.ShouldBe("The condition compares a with more than 200 values. It is left out, and the question is always asked.");
    }

    [Fact(Timeout = Hang)]
    public async Task Two_hundred_thousand_identifiers_of_one_form_get_each_a_key_of_its_own()
    {
        var lines = new StringBuilder("ID,Question\n");
        for (var i = 0; i < 199_000; i++) lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{new string('!', i % 97)},Is {i} so?\n");
        var read = await Read("a.csv", lines.ToString());
        read.Questions().Select(question => question.Question.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(199_000);
    }

    [Fact(Timeout = Hang)]
    public async Task A_comment_that_is_never_closed_ends_what_is_read()
    {
        (await Refusal("{\"a\": \"+\" " + string.Concat(Enumerable.Repeat("/* ", 4_000_000)))).ShouldStartWith("c.json, line 1: ");
        Asked.Read("a.json", """{"questions": [ /*/ "x" + "y" */ {"id": "1", "question": "Is " + "it?"}]}""").Questions().Count().ShouldBe(1);
    }

    [Fact(Timeout = Hang)]
    public async Task A_template_of_our_own_form_with_too_many_questions_is_refused()
    {
        var questions = string.Join(',', Enumerable.Range(0, 200_000).Select(i => $$"""{"key":"q{{i}}","text":"Is {{i}} so?","type":"text"}"""));
        (await Refusal($$"""{"key":"t","version":"1","title":"T","purpose":"p","source":"s","licence":"l","sections":[{"key":"s","title":"S","questions":[{{questions}}]}]}""")).ShouldBe("c.json asks more than 50,000 questions.");
    }

    private static string Catalog(string parameters, string prose) =>
        $$"""{"catalog":{"metadata":{"title":"C"},"controls":[{"id":"a","title":"A","params":[{{parameters}}],"parts":[{"name":"statement","prose":"{{prose}}"}]}]} }""";

    private static Task<ReadQuestionnaire> Read(string name, string text) => Task.Run(() => Asked.Read(name, text), TestContext.Current.CancellationToken);

    private static async Task<string> Refusal(string json) => (await Should.ThrowAsync<Refused>(() => Read("c.json", json))).Message;
}
