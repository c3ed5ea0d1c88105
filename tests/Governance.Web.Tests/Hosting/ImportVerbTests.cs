using Governance.Cli;
using Governance.Cli.Verbs;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class ImportVerbTests
{
    private static readonly Dispatch Governance = new([new ImportVerb()]);

    [Fact]
    public async Task A_dry_run_prints_what_would_become_of_the_file_and_nothing_else()
    {
        var (code, said, complained) = await ImportAsync("theirs.csv", "No,Question,Answer,Remarks\n1,Do you log?,Yes,\"No, not yet\"\n2,,Yes,\n", "--dry-run", "--json");
        (code, complained).ShouldBe((0, ""));
        said.ShouldBe("""{"format":"csv","sheets":[{"name":"theirs","hidden":false,"headerRow":1,"columns":{"id":"A","section":null,"question":"B","guidance":null,"answer":"C","comment":"D","weight":null,"control":null},"questions":1,"answers":1,"skipped":[{"row":3,"reason":"The row has the identifier 2 and no question: B3 is empty."}]}],"questions":1,"answers":1,"conditions":0,"contradictions":[{"question":"Do you log?","answer":"Yes","comment":"No, not yet"}],"problems":[]}""" + Environment.NewLine);
        (await ImportAsync("theirs.json", """{"elements":[{"type":"comment","name":"a","visibleIf":"{b} = 1"}]}""", "--json", "--dry-run")).Said
            .ShouldBe("""{"format":"surveyjs","sheets":[],"questions":1,"answers":0,"conditions":0,"contradictions":[],"problems":[{"place":"elements[0].visibleIf","message":"The condition refers to b, and there is no such question. It is left out, and the question is always asked."}]}""" + Environment.NewLine);
    }

    [Fact]
    public async Task References_to_controls_that_no_framework_has_are_listed_once_each()
    {
        var (code, said, _) = await ImportAsync("theirs.csv", "No;Question;Control ID\n1;Do you log?;aoa-gv-1, CCM LOG-01\n2;Who reads it?;CCM LOG-01\n3;Who else?;X-1\n", "--dry-run", "--json");
        code.ShouldBe(0);
        said.ShouldContain("""
            "problems":[{"place":"theirs!B2","message":"The control CCM LOG-01 is in no framework that is known here, so the reference is left out, here and at 1 more."},{"place":"theirs!B4","message":"The control X-1 is in no framework that is known here, so the reference is left out."}]
            """);
    }

    [Theory]
    [InlineData("theirs.xlsx", "PK", "theirs.xlsx: the extension says an Excel workbook, the content is plain text.", "--dry-run", "--json")]
    [InlineData("theirs.json", "{", "theirs.json, line 1: this is not well-formed JSON, or nests too deep.", "--dry-run", "--json")]
    [InlineData("theirs.csv", "a", "Say --dry-run: from the command line a file is only looked at; the portal imports it.", "--json")]
    [InlineData("theirs.csv", "a", "Say --json: that is the form in which the result is printed.", "--dry-run")]
    [InlineData("theirs.csv", "a", "'--force' is not known here; there are --dry-run, --json.", "--dry-run", "--json", "--force")]
    public async Task A_refusal_is_one_sentence_and_prints_no_document(string fileName, string text, string sentence, params string[] flags)
    {
        var (code, said, complained) = await ImportAsync(fileName, text, flags);
        (code, said, complained.TrimEnd()).ShouldBe((2, "", sentence));
    }

    [Theory]
    [InlineData("Say what to import: questionnaire.")]
    [InlineData("Say what to import: questionnaire.", "everything", "a.csv")]
    [InlineData("Say which file to import: import questionnaire FILE --dry-run --json.", "questionnaire")]
    [InlineData("Say which file to import: import questionnaire FILE --dry-run --json.", "questionnaire", "--dry-run", "--json")]
    [InlineData("There is no file nowhere.csv.", "questionnaire", "nowhere.csv", "--dry-run", "--json")]
    public async Task A_command_line_that_says_too_little_is_refused(string sentence, params string[] args)
    {
        var (code, said, complained) = await RunAsync(args);
        (code, said, complained.TrimEnd()).ShouldBe((2, "", sentence));
    }

    private static async Task<(int Code, string Said, string Complained)> ImportAsync(string fileName, string text, params string[] flags)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, fileName);
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            return await RunAsync(["questionnaire", file, .. flags]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Said, string Complained)> RunAsync(params string[] args)
    {
        await using var stdout = new StringWriter();
        await using var stderr = new StringWriter();
        var code = await Governance.RunAsync(["import", .. args], stdout, stderr, TestContext.Current.CancellationToken);
        return (code, stdout.ToString(), stderr.ToString());
    }
}
