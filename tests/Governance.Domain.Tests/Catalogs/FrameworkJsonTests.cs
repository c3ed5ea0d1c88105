using Governance.Domain.Catalogs;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;


namespace Governance.Domain.Tests.Catalogs;

public sealed class FrameworkJsonTests
{
    private const string Small = """
        { "key": "f", "version": "1", "title": "F", "source": "s", "licence": "l",
          "families": [{ "id": "A", "title": "Access", "controls": [{ "id": "A-1", "title": "Doors", "baselines": ["minimum"],
            "tests": { "design": "Read.", "operation": "Sample." }, "evidence": [{ "kind": "type2", "basis": "operated", "what": "Report" }],
            "mappings": [{ "framework": "g", "control": "G 1", "relationship": "intersects" }] }] }] }
        """;

    [Fact]
    public void A_framework_reads_as_it_was_written()
    {
        var framework = FrameworkJson.Read(Small);

        FrameworkJson.Write(FrameworkJson.Read(FrameworkJson.Write(framework))).ShouldBe(FrameworkJson.Write(framework));
        framework.Control("A-1")!.Evidence.ShouldHaveSingleItem().Basis.ShouldBe(EvidenceBasis.Operated);
        framework.Control("A-2").ShouldBeNull();
    }

    [Theory]
    [InlineData("\"id\": \"A-1\"", "\"id\": \" \"", "families[0].controls[0].id", FrameworkFlaws.Empty)]
    [InlineData("[\"minimum\"]", "[\"minimum\", \"minimum\"]", "families[0].controls[0].baselines[1]", "The baseline Minimum is named twice.")]
    [InlineData("\"families\": [", "\"families\": [{ \"id\": \"A\", \"title\": \"T\", \"controls\": [{ \"id\": \"B-1\", \"title\": \"T\" }] },", "families[1].id", "The family A is there twice.")]
    [InlineData("\"controls\": [", "\"controls\": [{ \"id\": \"A-1\", \"title\": \"T\" },", "families[0].controls[1].id", "The control A-1 is there twice.")]
    public void A_flaw_is_named_with_its_place(string right, string wrong, string place, string sentence) =>
        Should.Throw<FlawedDocumentException>(() => FrameworkJson.Read(Small.Replace(right, wrong, StringComparison.Ordinal)))
            .Flaws.ShouldContain(new Flaw(place, sentence));

    [Theory]
    [InlineData("\"title\": \"Doors\"", "\"titel\": \"Doors\"", "families[0].controls[0]")]
    [InlineData("type2", "type9", "families[0].controls[0].evidence[0].kind")]
    [InlineData("\"licence\": \"l\",", "\"licence\": null,", "licence")]
    [InlineData("\"version\": \"1\",", "\"version\": \"1\", \"version\": \"2\",", "version")]
    public void What_is_not_of_the_form_is_refused_with_its_place(string right, string wrong, string place) =>
        Should.Throw<FlawedDocumentException>(() => FrameworkJson.Read(Small.Replace(right, wrong, StringComparison.Ordinal)))
            .Flaws.ShouldHaveSingleItem().Place.ShouldStartWith(place);

    [Fact]
    public void A_mapping_needs_a_control_to_point_to()
    {
        var framework = FrameworkJson.Read(Small);
        var other = FrameworkJson.Read(Small.Replace("\"f\"", "\"g\"", StringComparison.Ordinal));

        FrameworkRules.CheckMappings(framework, []).ShouldHaveSingleItem().Sentence.ShouldBe(FrameworkFlaws.UnknownFramework("g"));
        FrameworkRules.CheckMappings(framework, [other]).ShouldHaveSingleItem().ShouldBe(new Flaw("families[0].controls[0].mappings[0]", FrameworkFlaws.UnknownTarget("G 1", "g")));
    }

    [Fact]
    public void Families_may_lie_in_files_of_their_own_and_a_flaw_names_the_file()
    {
        const string head = """{ "key": "f", "version": "1", "title": "F", "source": "s", "licence": "l", "families": ["a.json"] }""";
        const string family = """{ "id": "A", "title": "Access", "controls": [{ "id": "A-1", "title": "Doors" }] }""";

        FrameworkJson.Read(head, _ => family).Controls().ShouldHaveSingleItem().Id.ShouldBe("A-1");
        Should.Throw<FlawedDocumentException>(() => FrameworkJson.Read(head, _ => family.Replace("title", "name", StringComparison.Ordinal)))
            .Flaws.ShouldHaveSingleItem().Place.ShouldStartWith("a.json");
    }
}
