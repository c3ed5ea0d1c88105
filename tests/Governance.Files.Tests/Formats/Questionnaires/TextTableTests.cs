using System.Text;
using Governance.Domain;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

public sealed class TextTableTests
{
    private const string Text = "Nr;Frage;Antwort\n1;Sind Schlüssel geschützt?;Ja\n2;Wer prüft?;\n";

    [Theory]
    [InlineData("utf-8", true, null)]
    [InlineData("utf-8", false, null)]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("windows-1252", false, "Windows-1252")]
    public void Whatever_program_wrote_it_the_text_is_read_and_what_it_was_in_is_said(string encoding, bool marked, string? said)
    {
        var form = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. marked ? form.GetPreamble() : [], .. form.GetBytes(Text)];
        var read = QuestionnaireFile.Read("fragen.csv", new MemoryStream(bytes), TableLimits.Standard);
        read.Questions().Select(question => question.Question.Text).ShouldBe(["Sind Schlüssel geschützt?", "Wer prüft?"]);
        read.Answers().ShouldBe(1);
        read.Problems.Select(problem => problem.Sentence).ShouldBe(said is null ? [] : [$"The text is not in UTF-8; it is read as {said}."]);
    }

    [Theory]
    [InlineData(56)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void An_identifier_of_any_length_that_stands_more_than_once_makes_keys_that_a_template_takes(int length)
    {
        var id = new string('a', length);
        var keys = Asked.Read("a.csv", $"id,question\n{id},Is access logged?\n{id},Is access reviewed?\n{id},Is access limited?\n").Questions().Select(question => question.Question.Key).ToList();
        keys.Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        keys.ShouldAllBe(key => key.Length <= 64);
    }

    [Theory]
    [InlineData("a.csv", "id,question,answer\n1,\"Do you log, and where?\",Yes\n")]
    [InlineData("a.csv", "id\tquestion\tanswer\n1\tDo you log, and where?\tYes\n")]
    [InlineData("a.tsv", "id\tquestion\tanswer\n1\tDo you log, and where?\tYes\n")]
    [InlineData("a.csv", "id|question|answer\r\n1|Do you log, and where?|Yes\r\n")]
    [InlineData("a.csv", "sep=;\nid;question;answer\n1;Do you log, and where?;Yes\n")]
    public void The_separator_is_found(string fileName, string text)
    {
        var read = Asked.Read(fileName, text);
        var question = read.Questions().Single();
        (read.Format, question.Id, question.Question.Text, question.Answer).ShouldBe((QuestionnaireFormat.Csv, "1", "Do you log, and where?", "Yes"));
        (question.Cell!.AnswerColumn, question.Cell.Part).ShouldBe(("C", ""));
    }

    [Fact]
    public void Questions_alone_with_commas_in_them_stay_whole()
    {
        var read = Asked.Read("a.csv", "Do you log, and where?\nDo you back up data, and how often, and who tests it?\nWho owns it?\n");
        read.Questions().Select(question => question.Question.Text).ShouldBe(["Do you log, and where?", "Do you back up data, and how often, and who tests it?", "Who owns it?"]);
    }

    [Theory]
    [InlineData("a.csv", "", "a.csv is empty.")]
    [InlineData("a.csv", "id,question\n1,\"Is it", "a.csv, row 2: a quotation mark is opened and never closed.")]
    [InlineData("a.csv", "PK\u0003\u0004 id,question", "a.csv: the extension says")]
    [InlineData("a.xlsx", "id,question", "a.xlsx: the extension says")]
    [InlineData("a.exe", "id,question", "a.exe is no Excel workbook (xlsx), csv file or JSON document.")]
    [InlineData("a.json", "id,question", "a.json, line 1: this is not well-formed JSON, or nests too deep.")]
    [InlineData("a.json", "", "a.json, line 1: this is not well-formed JSON, or nests too deep.")]
    public void What_cannot_be_read_is_refused_with_its_place(string fileName, string text, string sentence) =>
        Should.Throw<Refused>(() => Asked.Read(fileName, text)).Message.ShouldStartWith(sentence);
}
