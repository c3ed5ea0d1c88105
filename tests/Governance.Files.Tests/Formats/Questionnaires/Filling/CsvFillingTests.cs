using System.Text;
using Governance.Formats.Questionnaires.Filling;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires.Filling;

public sealed class CsvFillingTests
{
    [Theory]
    [InlineData("id;question;answer;comment\r\n1;\"Is it; so?\";;\r\n2;Wer prüft es?;\"alt\";x\r\n", "id;question;answer;comment\r\n1;\"Is it; so?\";Ja;\"two, \"\"three\"\"\"\r\n2;Wer prüft es?;\"'=1+1\";y\r\n")]
    [InlineData("id,question,answer,comment\n1,Is it so?\n2,\"Who, if\nanybody?\",a,b", "id,question,answer,comment\n1,Is it so?,Ja,\"two, \"\"three\"\"\"\n2,\"Who, if\nanybody?\",\"'=1+1\",y")]
    [InlineData("\uFEFFid\tquestion\tanswer\tcomment\n\n1\tIs it so?\t\t\n2\tWho does it all?\t \t\n", "\uFEFFid\tquestion\tanswer\tcomment\n\n1\tIs it so?\tJa\t\"two, \"\"three\"\"\"\n2\tWho does it all?\t\"'=1+1\"\ty\n")]
    public void Only_the_fields_of_answers_and_comments_change(string before, string after)
    {
        var filled = Given.Fill("theirs.csv", Encoding.UTF8.GetBytes(before), ("Ja", "two, \"three\""), ("=1+1", "y"));
        Encoding.UTF8.GetString(filled.Content).ShouldBe(after);
        filled.Written.Count.ShouldBe(4);
        filled.Left.ShouldBeEmpty();
    }

    [Fact]
    public void The_encoding_stays_and_what_it_cannot_write_is_named()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var filled = Given.Fill("theirs.csv", windows.GetBytes("Nr;Frage;Antwort;Bemerkung\r\n1;Prüfen Sie Konten?;;\r\n2;Wer prüft Änderungen?;;\r\n"), ("Ja – jährlich", "秘密"), ("Müller", null));
        windows.GetString(filled.Content).ShouldBe("Nr;Frage;Antwort;Bemerkung\r\n1;Prüfen Sie Konten?;Ja – jährlich;\r\n2;Wer prüft Änderungen?;Müller;\r\n");
        filled.Left.Single().ShouldBe(new("1", FilledField.Comment, "theirs!D2", "秘密", "It has characters that the file's encoding, windows-1252, cannot write."));
        var wide = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("id,question,answer\n1,Is it so?,\n")).ToArray();
        Given.Fill("theirs.txt", wide, ("秘密", null)).Content.ShouldBe(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("id,question,answer\n1,Is it so?,秘密\n")));
    }

    [Fact]
    public void Where_an_answer_cannot_be_written_and_another_stands_there_both_are_named()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var filled = Given.Fill("theirs.csv", windows.GetBytes("Nr;Frage;Antwort;Bemerkung\r\n1;Prüfen Sie Konten?;Nein;\r\n"), ("秘密", null));
        filled.Left.Single().Reason.ShouldBe("It has characters that the file's encoding, windows-1252, cannot write. The file still says “Nein” there: correct it by hand.");
    }

    [Fact]
    public void A_list_of_questions_has_no_place_for_answers()
    {
        var before = Encoding.UTF8.GetBytes("Do you encrypt data, always?\nWho holds the keys?\nHow, and how often, are they turned?\n");
        var filled = Given.Fill("theirs.txt", before, ("Yes", null));
        filled.Content.ShouldBe(before);
        filled.Left.Single().Reason.ShouldBe("Sheet theirs has no column for answers.");
    }
}
