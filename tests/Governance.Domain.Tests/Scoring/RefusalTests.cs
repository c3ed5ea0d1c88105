using System.Text;
using System.Text.Json.Nodes;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class RefusalTests
{
    private const string Valid = """
        { "model": "governance-score/1", "asOf": "2026-11-20", "sections": [{ "key": "s" }, { "key": "t" }],
          "questions": [{ "key": "c", "section": "s", "type": "choice", "weight": 1, "critical": true, "need": "design", "credits": { "yes": 1, "half": 0.5, "no": 0 } },
                        { "key": "n", "section": "t", "type": "number", "weight": 0.5, "critical": false, "need": "inPlace", "bands": [{ "from": null, "below": 24, "credit": 1 }, { "from": 24, "below": null, "credit": 0.25 }] },
                        { "key": "w", "section": "t", "type": "text", "weight": 1, "critical": false, "need": "design", "controls": [] }],
          "answers": [{ "question": "c", "state": "answered", "values": ["half"] }, { "question": "n", "state": "answered", "number": 12 }, { "question": "w", "state": "hidden", "accepted": false }],
          "determinations": [{ "question": "c", "status": "partial" }],
          "evidence": [{ "question": "c", "kind": "policy", "basis": "design", "source": "vendor", "coverage": 1, "result": "clean", "dated": "2026-10-01", "acceptedOn": null }],
          "findings": [{ "question": "c", "severity": "low", "verifiedOn": null }], "lapses": [{ "question": "c", "on": "2026-01-01", "why": "moved" }],
          "waivers": [{ "question": "c", "approver": "Ada", "reason": "soon", "until": "2026-12-31" }],
          "engagement": { "factors": { "data": 5, "criticality": 3, "autonomy": 2, "capability": 4, "reach": 3 }, "criticalFunction": false, "openIncident": false, "provenMitigation": false } }
        """;

    [Fact]
    public void The_document_that_the_refusals_start_from_is_valid() => Should.NotThrow(() => Score(Valid));

    [Theory]
    [InlineData("\"asOf\"", "\"extra\": 1, \"asOf\"", "the document")]
    [InlineData("{ \"key\": \"s\" }", "{ \"key\": \"s\", \"name\": \"S\" }", "sections[0]")]
    [InlineData("\"controls\": []", "\"controls\": [], \"label\": 1", "questions[2]")]
    [InlineData("\"values\": [\"half\"]", "\"values\": [\"half\"], \"comment\": \"x\"", "answers[0]")]
    [InlineData("\"status\": \"partial\"", "\"status\": \"partial\", \"by\": \"x\"", "determinations[0]")]
    [InlineData("\"basis\": \"design\",", "\"basis\": \"design\", \"name\": \"x\",", "evidence[0]")]
    [InlineData("\"severity\": \"low\"", "\"severity\": \"low\", \"id\": 1", "findings[0]")]
    [InlineData("\"why\": \"moved\"", "\"why\": \"moved\", \"id\": 1", "lapses[0]")]
    [InlineData("\"approver\": \"Ada\"", "\"approver\": \"Ada\", \"id\": 1", "waivers[0]")]
    [InlineData("\"reach\": 3", "\"reach\": 3, \"luck\": 3", "engagement.factors")]
    [InlineData("\"openIncident\"", "\"note\": 1, \"openIncident\"", "engagement")]
    [InlineData("\"below\": 24,", "\"below\": 24, \"label\": 1,", "questions[1].bands[0]")]
    public void An_unknown_member_is_refused_where_it_stands(string from, string to, string place) => Refused(from, to, place);

    [Theory]
    [InlineData("\"asOf\": \"2026-11-20\", ", "", "the document")]
    [InlineData("\"weight\": 0.5, ", "", "questions[1]")]
    [InlineData(", \"verifiedOn\": null", "", "findings[0]")]
    [InlineData(", \"acceptedOn\": null", "", "evidence[0]")]
    [InlineData(", \"accepted\": false", "", "answers[2]")]
    [InlineData(", \"number\": 12", "", "answers[1].number")]
    [InlineData("\"approver\": \"Ada\", ", "", "waivers[0]")]
    [InlineData("\"data\": 5, ", "", "engagement.factors")]
    public void A_missing_member_is_refused(string from, string to, string place) => Refused(from, to, place);

    [Theory]
    [InlineData("\"weight\": 0.5", "\"weight\": -0.5", "questions[1].weight")]
    [InlineData("\"weight\": 1, \"critical\": true", "\"weight\": 0, \"critical\": true", "questions[0].weight")]
    [InlineData("\"half\": 0.5", "\"half\": 1.5", "questions[0].credits.half")]
    [InlineData("\"half\": 0.5", "\"half\": -0.5", "questions[0].credits.half")]
    [InlineData("\"credit\": 0.25", "\"credit\": 25", "questions[1].bands[1].credit")]
    [InlineData("\"coverage\": 1", "\"coverage\": 0.7", "evidence[0].coverage")]
    [InlineData("\"coverage\": 1", "\"coverage\": 2", "evidence[0].coverage")]
    [InlineData("\"data\": 5", "\"data\": 6", "engagement.factors.data")]
    [InlineData("\"data\": 5", "\"data\": 0", "engagement.factors.data")]
    [InlineData("\"data\": 5", "\"data\": 4.5", "engagement.factors.data")]
    [InlineData("{ \"key\": \"s\" }, { \"key\": \"t\" }", "{ \"key\": \"s\", \"weight\": -1 }, { \"key\": \"t\", \"weight\": 1 }", "sections[0].weight")]
    [InlineData("\"number\": 12", "\"number\": 1e400", "answers[1].number")]
    [InlineData("\"number\": 12", "\"number\": 1e-40", "answers[1].number")]
    [InlineData("\"number\": 12", "\"number\": 1e99999999999", "answers[1].number")]
    public void A_value_out_of_range_is_refused(string from, string to, string place) => Refused(from, to, place);

    [Theory]
    [InlineData("\"question\": \"c\", \"state\"", "\"question\": \"x\", \"state\"", "answers[0].question")]
    [InlineData("\"question\": \"c\", \"status\"", "\"question\": \"x\", \"status\"", "determinations[0].question")]
    [InlineData("\"question\": \"c\", \"kind\"", "\"question\": \"x\", \"kind\"", "evidence[0].question")]
    [InlineData("\"question\": \"c\", \"severity\"", "\"question\": \"x\", \"severity\"", "findings[0].question")]
    [InlineData("\"question\": \"c\", \"on\"", "\"question\": \"x\", \"on\"", "lapses[0].question")]
    [InlineData("\"question\": \"c\", \"approver\"", "\"question\": \"x\", \"approver\"", "waivers[0].question")]
    [InlineData("\"key\": \"n\", \"section\": \"t\"", "\"key\": \"n\", \"section\": \"x\"", "questions[1].section")]
    [InlineData("governance-score/1", "governance-score/9", "model")]
    public void A_reference_to_nothing_is_refused(string from, string to, string place) => Refused(from, to, place);

    [Theory]
    [InlineData("{ \"key\": \"s\" }, { \"key\": \"t\" }", "{ \"key\": \"s\" }, { \"key\": \"t\" }, { \"key\": \"s\" }", "sections[2].key")]
    [InlineData("\"key\": \"n\"", "\"key\": \"c\"", "questions[1].key")]
    [InlineData("{ \"question\": \"n\", \"state\": \"answered\", \"number\": 12 }", "{ \"question\": \"c\", \"state\": \"declined\" }", "answers[1].question")]
    [InlineData("{ \"question\": \"c\", \"status\": \"partial\" }", "{ \"question\": \"c\", \"status\": \"partial\" }, { \"question\": \"c\", \"status\": \"partial\" }", "determinations[1].question")]
    [InlineData("\"no\": 0", "\"no\": 0, \"no\": 1", "the document")]
    [InlineData("\"asOf\": \"2026-11-20\"", "\"asOf\": \"2026-11-20\", \"asOf\": \"2026-11-21\"", "the document")]
    public void What_is_given_twice_is_refused(string from, string to, string place) => Refused(from, to, place);

    [Theory]
    [InlineData("\"status\": \"partial\"", "\"status\": \"satisfied\"")]
    [InlineData("\"values\": [\"half\"]", "\"values\": [\"no\"]")]
    [InlineData("\"state\": \"answered\", \"values\": [\"half\"]", "\"state\": \"declined\"")]
    [InlineData("\"question\": \"c\", \"status\": \"partial\"", "\"question\": \"w\", \"status\": \"satisfied\"")]
    public void A_determination_above_the_claim_is_refused(string from, string to) => Refused(from, to, "determinations[0].status");

    [Fact]
    public void A_determination_on_what_is_left_out_earns_nothing_and_is_no_error()
    {
        var result = Given.Input(Given.Words(), Given.YesNo("k")).Being("q", AnswerState.Hidden, accepted: true).Determined("q", DeterminationStatus.Satisfied).Score();
        (result.LeftOut, result.Claimed).ShouldBe((Fraction.Of(0.5m), Fraction.Of(0)));
    }

    [Theory]
    [InlineData("\"values\": [\"half\"]", "\"values\": [\"half\", \"no\"]", "answers[0].values")]
    [InlineData("\"values\": [\"half\"]", "\"number\": 1", "answers[0].number")]
    [InlineData("\"number\": 12", "\"number\": 12, \"values\": [\"12\"]", "answers[1].values")]
    [InlineData("\"state\": \"answered\", \"number\": 12", "\"state\": \"answered\", \"number\": 12, \"accepted\": true", "answers[1].accepted")]
    [InlineData("\"state\": \"answered\", \"values\"", "\"state\": \"declined\", \"values\"", "answers[0].state")]
    [InlineData("\"from\": 24", "\"from\": 23.9", "questions[1].bands")]
    [InlineData("\"from\": 24", "\"from\": null", "questions[1].bands")]
    [InlineData("\"from\": 24, \"below\": null", "\"from\": 24, \"below\": 24", "questions[1].bands")]
    [InlineData("\"controls\": []", "\"credits\": {}", "questions[2].credits")]
    [InlineData("\"controls\": []", "\"bands\": []", "questions[2].bands")]
    [InlineData("{ \"key\": \"t\" }", "{ \"key\": \"t\", \"weight\": 1 }", "sections[1].weight")]
    public void What_does_not_go_together_is_refused(string from, string to, string place) => Refused(from, to, place);

    [Theory]
    [InlineData("\"2026-11-20\"", "\"20.11.2026\"", "asOf")]
    [InlineData("\"2026-11-20\"", "\"2026-11-31\"", "asOf")]
    [InlineData("\"2026-11-20\"", "null", "asOf")]
    [InlineData("\"type\": \"text\"", "\"type\": \"Text\"", "questions[2].type")]
    [InlineData("\"kind\": \"policy\"", "\"kind\": \"rumour\"", "evidence[0].kind")]
    [InlineData("\"weight\": 0.5", "\"weight\": \"0.5\"", "questions[1].weight")]
    [InlineData("\"critical\": true", "\"critical\": 1", "questions[0].critical")]
    [InlineData("\"values\": [\"half\"]", "\"values\": \"half\"", "answers[0].values")]
    [InlineData("\"values\": [\"half\"]", "\"values\": [1]", "answers[0].values[0]")]
    [InlineData("\"values\": [\"half\"]", "\"values\": [\"\\ud800\"]", "the document")]
    [InlineData("\"key\": \"s\" }", "\"key\": \"\" }", "sections[0].key")]
    [InlineData("\"findings\": [", "\"findings\": null, \"x\": [", "the document")]
    public void A_value_of_another_kind_is_refused(string from, string to, string place) => Refused(from, to, place);

    [Theory]
    [InlineData("0.123456789012345", true)]
    [InlineData("0.1234567890123456", false)]
    [InlineData("1234567890123456", false)]
    [InlineData("1.000000000000000000", true)]
    [InlineData("1e20", true)]
    public void A_number_has_15_significant_digits_at_most(string number, bool fits)
    {
        var changed = Valid.Replace("\"number\": 12", $"\"number\": {number}", StringComparison.Ordinal);
        if (fits)
            Should.NotThrow(() => Score(changed));
        else
            Should.Throw<ScoreRefused>(() => Score(changed)).Place.ShouldBe("answers[1].number");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"input\": 1 }")]
    [InlineData("{} // done")]
    public void What_is_no_input_at_all_is_refused(string document) => Should.Throw<ScoreRefused>(() => Score(document)).Place.ShouldBe("the document");

    [Fact]
    public void An_input_made_in_code_is_held_to_the_same_rules()
    {
        var input = Given.Input(Given.YesNo());
        Should.Throw<ScoreRefused>(() => (input with { Engagement = new(new(9, 1, 1, 1, 1), false, false, false) }).Score()).Place.ShouldBe("engagement.factors.data");
        Should.Throw<ScoreRefused>(() => input.Answering("x", "yes").Score()).Place.ShouldBe("answers[0].question");
        Should.Throw<ScoreRefused>(() => Given.Input(Given.YesNo() with { Credits = [new("a", 1), new("a", 0)] }).Score()).Place.ShouldBe("questions[0].credits");
        Should.Throw<ScoreRefused>(() => ScoreInputJson.Write(Given.Input(Given.YesNo(weight: 1.0000000000000001m))));
    }

    [Fact]
    public void What_is_no_error_earns_0_or_counts_once()
    {
        Score(Valid.Replace("\"number\": 12", "\"number\": -0", StringComparison.Ordinal));
        var twice = Given.Input(Given.YesNo()).Answering("q", "yes", "yes");
        twice.Score().Claimed.ShouldBe(Fraction.Of(100));
        var gap = Given.Input(new ScoreQuestion("q", "s", QuestionType.Number, 1, Critical: false, Need.Design) { Bands = [new(0, 10, 1)] });
        (gap with { Answers = [new("q", AnswerState.Answered) { Number = 10 }] }).Score().Claimed.ShouldBe(Fraction.Of(0));
        (gap with { Answers = [new("q", AnswerState.Answered) { Number = 0 }] }).Score().Claimed.ShouldBe(Fraction.Of(100));
    }

    private static void Refused(string from, string to, string place)
    {
        Valid.ShouldContain(from);
        var changed = Valid[..Valid.IndexOf(from, StringComparison.Ordinal)] + to + Valid[(Valid.IndexOf(from, StringComparison.Ordinal) + from.Length)..];
        var refusal = Should.Throw<ScoreRefused>(() => Score(changed));
        refusal.Place.ShouldBe(place, refusal.Message);
    }

    private static JsonNode Score(string json) => JsonNode.Parse(ScoreDocument.Score(Encoding.UTF8.GetBytes(json)))!;
}
