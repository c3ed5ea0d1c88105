using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

public sealed class TreeTests
{
    [Fact]
    public void A_survey_becomes_sections_and_questions_of_the_kinds_it_asks_for()
    {
        var read = Asked.Read("survey.json", """
            {"title": {"default": "Vendor survey", "de": "Umfrage"}, "pages": [
              {"name": "p1", "title": "Basics", "elements": [
                {"type": "html", "html": "<p>Read <b>this</b> first.</p>"},
                {"type": "boolean", "name": "ai", "title": "Do you use AI?", "isRequired": true},
                {"type": "checkbox", "name": "data", "title": "Which data?", "choices": ["pii", {"value": "phi", "text": "Health data"}, "none"], "visibleIf": "{ai} = true"},
                {"type": "text", "name": "staff", "title": "How many people?", "inputType": "number", "visibleIf": "{data} anyof ['pii', 'phi'] and {ai} notempty"},
                {"type": "panel", "title": "More", "visibleIf": "{staff} > 10", "elements": [
                  {"type": "radiogroup", "name": "cert", "title": "Certified?", "choices": ["iso", "soc"], "hasOther": true, "visibleIf": "{data} contains 'pii' or !({ai} = false)"},
                  {"type": "file", "name": "proof", "title": "Attach it", "visibleIf": "{cert} = 'iso'"}]},
                {"type": "matrix", "name": "m", "title": "How often?", "columns": ["never", "always"], "rows": ["Backups", "Tests"]}]},
              {"name": "p2", "elements": [{"type": "comment", "name": "rest", "title": "Anything else?"}, {"type": "text", "name": "since", "inputType": "date"}]}]}
            """);
        (read.Format, read.Title, read.Conditions).ShouldBe((QuestionnaireFormat.Surveyjs, "Vendor survey", 5));
        read.Problems.ShouldBeEmpty();
        read.Sections.Select(section => (section.Title, section.Questions.Count)).ShouldBe([("Basics", 3), ("More", 2), ("Basics", 1), ("p2", 2)]);
        read.Questions().Select(question => question.Question.Type).ShouldBe([QuestionType.Choice, QuestionType.Multiple, QuestionType.Number, QuestionType.Choice, QuestionType.File, QuestionType.Table, QuestionType.Text, QuestionType.Date]);
        var questions = read.Questions().ToDictionary(question => question.Id!, question => question.Question, StringComparer.Ordinal);
        questions["ai"].Good.ShouldBe("Read this first.");
        questions["data"].Condition.ShouldBe(new Comparison("ai", Operator.Is, questions["data"].Condition.ShouldBeOfType<Comparison>().Values, null));
        Words(read, "staff").ShouldBe("(the answer to “Which data?” includes “pii” or the answer to “Which data?” includes “Health data”) and “Do you use AI?” is answered");
        Words(read, "cert").ShouldBe("the answer to “How many people?” is 11 or more and (the answer to “Which data?” includes “pii” or it is not so that the answer to “Do you use AI?” is “No”)");
        Words(read, "proof").ShouldBe("the answer to “How many people?” is 11 or more and the answer to “Certified?” is “iso”");
        questions["m"].Columns.Select(column => column.Label).ShouldBe(["Backups", "Tests"]);
    }

    [Fact]
    public void What_a_survey_shows_stands_with_the_next_question_and_after_the_last_it_is_named()
    {
        var read = Asked.Read("survey.json", """{"pages": [{"name": "p", "elements": [{"type": "html", "html": "One."}, {"type": "html", "html": "Two."}, {"type": "text", "name": "a", "title": "Who?"}, {"type": "html", "html": "<p>Thanks.</p>"}]}]}""");
        read.Questions().Single().Question.Good.ShouldBe("One.\n\nTwo.");
        read.Problems.Single().Sentence.ShouldBe("No question follows “Thanks.”, so it is left out.");
    }

    [Theory]
    [InlineData("{b} = 'x'", "The condition refers to b, which waits for this question in turn: they run in a circle.")]
    [InlineData("{c} = 'x'", "The condition refers to c, which is asked later.")]
    [InlineData("{z} = 'x'", "The condition refers to z, and there is no such question.")]
    [InlineData("{a} = 'x'", "The condition refers to its own question, which would have to be answered before it is asked.")]
    [InlineData("{first} = 'maybe'", "The condition waits for the option maybe of first, which nobody can choose.")]
    [InlineData("{first} > 5", "The condition measures the answer to first, which is a choice.")]
    [InlineData("{words} = 'x'", "The condition compares the answer to words, which is given in free words.")]
    [InlineData("iif({first} = 'x', 1, 0)", "The condition calls iif, which is not known here.")]
    [InlineData("{first} = {words}", "The condition compares two answers with each other.")]
    [InlineData("{first} = ", "The condition lacks the value to compare with.")]
    [InlineData("({first} = 'x'", "The condition opens ( and never closes it.")]
    [InlineData("{first", "The condition opens { and never closes it.")]
    [InlineData("{first} = 'x' {words}", "The condition says “words” where it should end or go on with and, or.")]
    public void A_condition_without_a_counterpart_is_reported_with_its_place_and_its_question_kept(string condition, string sentence)
    {
        var read = Asked.Read("survey.json", $$"""
            {"elements": [{"type": "dropdown", "name": "first", "choices": ["x", "y"]}, {"type": "text", "name": "words"},
              {"type": "dropdown", "name": "a", "choices": ["x", "y"], "visibleIf": "{{condition}}"},
              {"type": "dropdown", "name": "b", "choices": ["x", "y"], "visibleIf": "{a} = 'x'"}, {"type": "dropdown", "name": "c", "choices": ["x", "y"]}]}
            """);
        read.Questions().Count().ShouldBe(5);
        read.Problems[0].ShouldBe(new("elements[2].visibleIf", $"{sentence} It is left out, and the question is always asked."));
        read.Questions().ElementAt(2).Question.Condition.ShouldBeNull();
        // of a circle neither side is kept
        read.Conditions.ShouldBe(sentence.Contains("circle", StringComparison.Ordinal) ? 0 : 1);
    }

    [Fact]
    public void Nested_entries_with_conditions_are_read_as_the_health_standard_writes_them()
    {
        var read = Asked.Read("fhir.json", """
            {"resourceType": "Questionnaire", "title": "Intake", "contact": [{"name": "x"}], "item": [
              {"linkId": "1", "text": "About you", "type": "group", "item": [
                {"linkId": "1.0", "type": "display", "text": "Answer for the whole company."},
                {"linkId": "1.1", "text": "Do you process health data?", "type": "boolean", "item": [
                  {"linkId": "1.1.1", "text": "How many records?", "type": "integer", "enableWhen": [{"question": "1.1", "operator": "=", "answerBoolean": true}]}]},
                {"linkId": "1.2", "text": "Where?", "type": "choice", "repeats": true, "answerOption": [{"valueCoding": {"code": "eu", "display": "Europe"}}, {"valueCoding": {"code": "us", "display": "America"}}]},
                {"linkId": "1.3", "text": "Explain", "type": "text", "enableWhen": [{"question": "1.1.1", "operator": ">", "answerInteger": 100}, {"question": "1.2", "operator": "=", "answerCoding": {"code": "us"}}], "enableBehavior": "any"}]}]}
            """);
        (read.Format, read.Title, read.Conditions).ShouldBe((QuestionnaireFormat.Json, "Intake", 2));
        read.Problems.ShouldBeEmpty();
        read.Questions().Select(question => (question.Id, question.Question.Type)).ShouldBe([("1.1", QuestionType.Choice), ("1.1.1", QuestionType.Number), ("1.2", QuestionType.Multiple), ("1.3", QuestionType.Text)]);
        read.Questions().First().Question.Good.ShouldBe("Answer for the whole company.");
        Words(read, "1.3").ShouldBe("the answer to “How many records?” is 101 or more or the answer to “Where?” includes “America”");
    }

    [Fact]
    public void Nested_entries_of_any_make_are_read_with_answers_and_comments()
    {
        var read = Asked.Read("theirs.json", """
            // made by hand
            {"name": "Ours", "sections": [{"title": "Access", "questions": [
              {"id": "q1", "question": "Is MFA " + "used?", "options": ["Yes", "No"], "answer": "Yes", "comment": "No, not yet", "weight": 3, "controls": ["A.5.17"]},
              {"id": "q1", "question": "Is it enforced?", "type": "yesno", "showIf": {"question": "q1", "equals": "Yes"}},
              {"id": "q3", "question": "How?", "dependsOn": {"all": [{"question": "q1", "equals": "Yes"}, {"not": {"question": "q9", "equals": "No"}}]}},
            ]}]}
            """);
        (read.Questions().Count(), read.Answers(), read.Conditions).ShouldBe((3, 1, 1));
        read.Contradictions.Single().ShouldBe(new("Is MFA used?", "Yes", "No, not yet"));
        read.Problems.Select(problem => (problem.Place, problem.Sentence)).ShouldBe([
            ("sections[0].questions[1]", "The identifier q1 is also that of sections[0].questions[0]; this question is taken as q1-2."),
            ("sections[0].questions[2].dependsOn", "The condition refers to q9, and there is no such question. It is left out, and the question is always asked."),
        ]);
    }

    [Fact]
    public void What_asks_and_holds_further_questions_is_a_question_and_no_heading()
    {
        var read = Asked.Read("theirs.json", """{"sections": [{"title": "Release", "items": [{"id": "a", "text": "Are releases approved?", "items": [{"id": "b", "text": "Who approves?"}]}, {"id": "c", "text": "Are they logged?"}]}]}""");
        read.Sections.Select(section => section.Title).ShouldBe(["Release"]);
        read.Questions().Select(question => question.Question.Text).ShouldBe(["Are releases approved?", "Who approves?", "Are they logged?"]);
        read.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Our_own_template_keeps_everything_and_its_flaws_are_named()
    {
        const string template = """
            {"key": "t", "version": "1", "title": "T", "purpose": "p", "source": "s", "licence": "l", "sections": [{"key": "s", "title": "S", "questions": [
              {"key": "a", "text": "A?", "type": "choice", "critical": true, "weight": 2, "options": [{"key": "yes", "label": "Yes", "credit": 1}, {"key": "no", "label": "No", "credit": 0}]},
              {"key": "b", "text": "B?", "type": "text", "condition": {"question": "a", "is": "yes"}},
              {"key": "c", "text": "C?", "type": "text", "condition": {"question": "d", "is": "yes"}}]}]}
            """;
        var read = Asked.Read("t.json", template);
        (read.Format, read.Conditions, read.Questions().First().Question.Critical, read.Questions().First().Question.Options[0].Credit).ShouldBe((QuestionnaireFormat.Json, 1, true, 1m));
        read.Problems.Single().ShouldBe(new("sections[0].questions[2].condition", "The condition refers to d, and there is no such question."));
        Asked.Read("t.json", template.Replace("\"purpose\"", "\"unknown\"", StringComparison.Ordinal)).Problems[0].Sentence.ShouldStartWith("This is almost a template of ours, but: ");
    }

    [Fact]
    public void Of_a_catalog_withdrawn_controls_are_left_out_and_parameters_read_as_their_labels()
    {
        var read = Asked.Read("c.json", """
            {"catalog": {"metadata": {"title": "C"}, "groups": [{"id": "g", "title": "G", "controls": [
              {"id": "ac-1", "title": "Policy", "params": [{"id": "p1", "label": "roles"}, {"id": "p2", "select": {"how-many": "one-or-more", "choice": ["a", "{{ insert: param, p1 }}"]}}, {"id": "p3", "label": "{{ insert: param, p3 }}"}],
               "parts": [{"name": "statement", "prose": "Tell {{ insert: param, p1 }} and {{ insert: param, p2 }}:", "parts": [{"name": "item", "props": [{"name": "label", "value": "a."}], "prose": "by {{ insert: param, p9 }}"}]}, {"name": "guidance", "prose": "Gently {{ insert: param, p3 }}."}],
               "controls": [{"id": "ac-1.1", "title": "Gone", "props": [{"name": "status", "value": "Withdrawn"}]}]},
              {"id": "ac-2", "title": "Bare"}]}]}}
            """);
        read.Questions().Select(question => question.Question.Text).ShouldBe(["Policy: Tell [roles] and [one or more of: a; [roles]]:\na. by [p9]", "Bare"]);
        read.Questions().First().Question.Good!.ShouldStartWith("Gently [");
        read.Problems.Select(problem => (problem.Place, problem.Sentence)).ShouldBe([
            ("catalog.groups[0].controls[0].controls[0]", "ac-1.1 is withdrawn and left out."),
            ("catalog.groups[0].controls[1]", "ac-2 states nothing; its title is asked."),
        ]);
    }

    private static string Words(ReadQuestionnaire read, string id)
    {
        var template = new QuestionnaireTemplate { Key = "t", Version = "1", Title = "t", Purpose = "p", Source = "s", Licence = "l", Sections = [.. read.Sections.Select(section => new Section { Key = section.Key, Title = section.Title, Questions = [.. section.Questions.Select(question => question.Question)] })] };
        return read.Questions().Single(question => string.Equals(question.Id, id, StringComparison.Ordinal)).Question.Condition!.InWords(FrozenQuestionnaire.From(template));
    }
}
