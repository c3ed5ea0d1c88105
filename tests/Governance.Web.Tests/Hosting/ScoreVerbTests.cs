using System.Text.Json;
using Governance.Cli;
using Governance.Cli.Verbs;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class ScoreVerbTests
{
    private const string Input = """{ "model": "governance-score/1", "asOf": "2026-11-20", "sections": [], "questions": [] }""";
    private static readonly Dispatch Governance = new([new ScoreVerb(), new DoctorVerb()]);

    [Fact]
    public async Task It_prints_the_result_and_nothing_else()
    {
        var (code, said, complained) = await ScoreAsync(Input);
        (code, complained).ShouldBe((0, ""));
        using var result = JsonDocument.Parse(said);
        result.RootElement.GetProperty("band").ValueKind.ShouldBe(JsonValueKind.Null);
        (await ScoreAsync($$"""{ "input": {{Input}}, "result": {} }""")).Said.ShouldBe(said);
    }

    [Theory]
    [InlineData("""{ "model": "governance-score/1", "asOf": "2026-11-20", "sections": [], "questions": [], "score": 100 }""", "The input is refused at the document: the member 'score' is unknown.")]
    [InlineData("""{ "model": "governance-score/0", "asOf": "2026-11-20", "sections": [], "questions": [] }""", "The input is refused at model: there is no model governance-score/0.")]
    public async Task A_refusal_is_one_sentence_and_prints_no_document(string document, string sentence)
    {
        var (code, said, complained) = await ScoreAsync(document);
        (code, said, complained.TrimEnd()).ShouldBe((2, "", sentence));
    }

    [Theory]
    [InlineData("Name a verb: doctor, score.")]
    [InlineData("There is no verb 'rate'; there are doctor, score.", "rate")]
    [InlineData("Say which file to score: score --input FILE.", "score")]
    [InlineData("There is no file nowhere.json.", "score", "--input", "nowhere.json")]
    public async Task A_command_line_that_says_too_little_is_refused(string sentence, params string[] args)
    {
        var (code, said, complained) = await RunAsync(args);
        (code, said, complained.TrimEnd()).ShouldBe((2, "", sentence));
    }

    [Theory]
    [InlineData("governance VERB, where VERB is one of doctor, score.", "--help")]
    [InlineData("governance score --input FILE", "score", "--help")]
    [InlineData("governance score --input FILE", "score", "-h")]
    [InlineData("governance doctor", "doctor", "-h")]
    public async Task Whoever_asks_what_a_verb_takes_is_told_and_it_is_no_failure(string begins, params string[] args)
    {
        var (code, said, complained) = await RunAsync(args);
        (code, complained).ShouldBe((0, ""));
        said.ShouldStartWith(begins);
    }

    private static async Task<(int Code, string Said, string Complained)> ScoreAsync(string document)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, document, TestContext.Current.CancellationToken);
        try
        {
            return await RunAsync("score", "--input", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<(int Code, string Said, string Complained)> RunAsync(params string[] args)
    {
        await using var stdout = new StringWriter();
        await using var stderr = new StringWriter();
        var code = await Governance.RunAsync(args, stdout, stderr, TestContext.Current.CancellationToken);
        return (code, stdout.ToString(), stderr.ToString());
    }
}
