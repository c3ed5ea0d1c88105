using System.Text;
using System.Text.Json.Nodes;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class OwnRulesTests
{
    [Fact]
    public void An_organization_may_bring_its_own_model_inside_the_input()
    {
        var stricter = Scored(model => model["partialCredit"] = 0.25);
        stricter["model"]!.GetValue<string>().ShouldBe("acme-score/1");
        stricter["proven"]!.GetValue<decimal>().ShouldBe(25);
        Scored(_ => { })["proven"]!.GetValue<decimal>().ShouldBe(50);
    }

    [Fact]
    public void Its_document_is_part_of_the_hash() =>
        string.Equals(Hash(Scored(model => model["partialCredit"] = 0.25)), Hash(Scored(_ => { })), StringComparison.Ordinal).ShouldBeFalse();

    [Fact]
    public void It_is_written_into_the_input_again()
    {
        var input = Given.Read(Input(_ => { }));
        var written = ScoreInputJson.Write(input);
        Given.Read(Encoding.UTF8.GetString(written)).Rules.Id.ShouldBe("acme-score/1");
        ScoreInputJson.Write(Given.Read(Encoding.UTF8.GetString(written))).ShouldBe(written);
    }

    [Fact]
    public void It_needs_an_id_of_its_own() => Refused(model => model["id"] = "governance-score/1", "model");

    [Fact]
    public void Its_numbers_are_checked()
    {
        Refused(model => model["partialCredit"] = 1, "model.partialCredit");
        Refused(model => model["reducedStep"] = 1.5, "model.reducedStep");
        Refused(model => model["needs"]!["design"] = 0, "model.needs.design");
        Refused(model => model["needs"]!["design"] = 0.12345, "model.needs.design");
        Refused(model => model["bands"]!["B"] = 95, "model.bands");
        Refused(model => model["strengths"]!.AsObject().Remove("design"), "model.strengths");
        Refused(model => model["extra"] = 1, "model");
    }

    private static void Refused(Action<JsonObject> change, string place) => Should.Throw<ScoreRefused>(() => Scored(change)).Place.ShouldBe(place);

    private static string Hash(JsonNode result) => result["inputSha256"]!.GetValue<string>();

    private static JsonNode Scored(Action<JsonObject> change) => JsonNode.Parse(ScoreDocument.Score(Encoding.UTF8.GetBytes(Input(change))))!;

    private static string Input(Action<JsonObject> change)
    {
        using var shipped = typeof(ScoreRules).Assembly.GetManifestResourceStream("scoring/governance-score-1.json")!;
        var model = JsonNode.Parse(shipped)!.AsObject();
        model["id"] = "acme-score/1";
        change(model);
        var answered = Given.Input(Given.YesNo()).Answering("q", "yes").Determined("q", DeterminationStatus.Partial).Shown(Given.Report());
        var input = JsonNode.Parse(ScoreInputJson.Write(answered))!.AsObject();
        input["model"] = model;
        return input.ToJsonString();
    }
}
