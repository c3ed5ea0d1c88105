using System.Text;
using System.Text.Json.Nodes;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class ExampleTests
{
    private const string Input = """
        { "model": "governance-score/1", "asOf": "2026-11-20",
          "sections": [{ "key": "storage" }],
          "questions": [{ "key": "q1", "section": "storage", "type": "choice", "weight": 2, "critical": true, "need": "operating", "controls": ["AOA-ST-1"], "credits": { "yes": 1, "partial": 0.5, "no": 0 } },
                        { "key": "q2", "section": "storage", "type": "number", "weight": 1, "critical": false, "need": "design", "controls": [], "bands": [{ "from": null, "below": 24, "credit": 1 }, { "from": 24, "below": null, "credit": 0.25 }] },
                        { "key": "q3", "section": "storage", "type": "choice", "weight": 1, "critical": false, "need": "inPlace", "controls": ["AOA-ST-1"], "credits": { "yes": 1, "no": 0 } }],
          "answers": [{ "question": "q1", "state": "answered", "values": ["yes"] }, { "question": "q2", "state": "answered", "number": 12 }, { "question": "q3", "state": "declined" }],
          "determinations": [{ "question": "q1", "status": "satisfied" }],
          "evidence": [{ "question": "q1", "kind": "type2", "basis": "operated", "source": "independent", "coverage": 0.5, "result": "clean", "dated": "2026-03-31", "acceptedOn": "2026-10-02" },
                       { "question": "q2", "kind": "policy", "basis": "design", "source": "vendor", "coverage": 1, "result": "clean", "dated": "2025-10-01", "validUntil": "2026-10-01", "acceptedOn": "2026-10-02" }],
          "findings": [], "lapses": [], "waivers": [{ "question": "q1", "approver": "…", "reason": "…", "until": "2026-12-31" }],
          "engagement": { "factors": { "data": 5, "criticality": 3, "autonomy": 2, "capability": 4, "reach": 3 }, "criticalFunction": false, "openIncident": false, "provenMitigation": false } }
        """;

    // the hash was computed by another program
    private const string Result = """
        { "model": "governance-score/1", "inputSha256": "f0f2c62db2c91e9f8b64e4a7756ac738bc7eaef1c524ac309ac28cf7dbcf39a9", "claimed": 75, "proven": 40, "bandByScore": "D", "band": "D", "coverage": 0.75, "assuredShare": 0.5,
          "leftOut": 0, "leftOutCriticals": [], "limitedScope": false, "holds": [{ "question": "q1", "band": "C", "reason": "outOfScope" }],
          "sections": [{ "key": "storage", "claimed": 75, "proven": 40, "coverage": 0.75, "band": "D" }], "controls": [{ "control": "AOA-ST-1", "claimed": 66.666667, "proven": 33.333333 }],
          "contributions": [{ "question": "q1", "claimed": 50, "proven": 25 }, { "question": "q2", "claimed": 25, "proven": 15 }, { "question": "q3", "claimed": 0, "proven": 0 }],
          "waivers": [{ "question": "q1", "approver": "…", "reason": "…", "until": "2026-12-31" }], "risk": { "inherent": 5, "residual": 5 } }
        """;

    [Fact]
    public void The_published_example_has_the_published_result()
    {
        var result = Scored(Input);
        JsonNode.DeepEquals(JsonNode.Parse(result), JsonNode.Parse(Result)).ShouldBeTrue(result);
        Compact(result).ShouldBe(Compact(Result));
    }

    [Fact]
    public void A_scorecard_is_scored_by_its_own_input() =>
        Scored("{\"decision\": \"approved\", \"input\": " + Input + ", \"result\": {}}").ShouldBe(Scored(Input));

    [Fact]
    public void Spelling_of_numbers_space_and_order_of_members_do_not_matter()
    {
        var respelled = Input.Replace("\"weight\": 2", "\"weight\":  2.00e0", StringComparison.Ordinal).Replace("{ \"key\": \"q2\", \"section\": \"storage\"", "{ \"section\": \"storage\", \"key\": \"q2\"", StringComparison.Ordinal);
        string.Equals(respelled, Input, StringComparison.Ordinal).ShouldBeFalse();
        Scored(respelled).ShouldBe(Scored(Input));
    }

    [Fact]
    public void Absent_members_stay_absent_in_the_hash()
    {
        var without = Input.Replace("\"findings\": [], ", "", StringComparison.Ordinal);
        string.Equals(Scored(without), Scored(Input), StringComparison.Ordinal).ShouldBeFalse();
        Scored(without)[200..].ShouldBe(Scored(Input)[200..]);
    }

    [Fact]
    public void What_was_read_is_written_and_read_again_as_the_same()
    {
        var written = ScoreInputJson.Write(Given.Read(Input));
        ScoreInputJson.Write(Given.Read(Encoding.UTF8.GetString(written))).ShouldBe(written);
        Scorer.Score(Given.Read(Encoding.UTF8.GetString(written))).Figures().ShouldBe(Scorer.Score(Given.Read(Input)).Figures());
    }

    private static string Scored(string json) => Encoding.UTF8.GetString(ScoreDocument.Score(Encoding.UTF8.GetBytes(json)));

    /// <summary>With members in their order, without space.</summary>
    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
