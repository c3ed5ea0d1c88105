using Governance.Domain;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

public sealed class SampleFileTests
{
    // the counts were taken from the files by other means than this reader
    [Theory]
    [InlineData("samples/questionnaires/ASVS-excel-v3.0.1.xlsx", QuestionnaireFormat.Xlsx, 182, 0)]
    [InlineData("samples/questionnaires/trestle_soc2.sample.v2.csv", QuestionnaireFormat.Csv, 31, 0)]
    [InlineData("samples/questionnaires/vsaq_webapp.json", QuestionnaireFormat.Vsaq, 73, 41)]
    [InlineData("samples/oscal/basic-catalog.json", QuestionnaireFormat.Oscal, 4, 0)]
    [InlineData("samples/oscal/MVSP_v3.0-20231109-mapping-catalog.json", QuestionnaireFormat.Oscal, 526, 0)]
    [InlineData("standards/mvsp/mvsp_v3.0-20231109-catalog.json", QuestionnaireFormat.Oscal, 25, 0)]
    [InlineData("standards/oscal/NIST_CSF_v2.0_catalog.converted.json", QuestionnaireFormat.Oscal, 219, 0)]
    [InlineData("standards/oscal/NIST_SP-800-53_rev5_LOW-baseline-resolved-profile_catalog-min.json", QuestionnaireFormat.Oscal, 149, 0)]
    [InlineData("standards/oscal/NIST_SP-800-53_rev5_MODERATE-baseline-resolved-profile_catalog-min.json", QuestionnaireFormat.Oscal, 287, 0)]
    [InlineData("standards/aisvs-1.0/aisvs-1.0.json", QuestionnaireFormat.Json, 191, 0)]
    [InlineData("standards/nist-ai-rmf/nist-ai-rmf-1.0.json", QuestionnaireFormat.Json, 72, 0)]
    [InlineData("standards/nist-ai-rmf/nist-ai-rmf-1.0.csv", QuestionnaireFormat.Csv, 72, 0)]
    public void Files_of_other_projects_are_read_with_all_their_questions(string path, QuestionnaireFormat format, int questions, int conditions)
    {
        var file = Samples.Find(path);
        Assert.SkipWhen(file is null, Samples.Missing);
        using var content = File.OpenRead(file);
        var read = QuestionnaireFile.Read(Path.GetFileName(path), content, TableLimits.Standard);
        (read.Format, read.Questions().Count(), read.Answers(), read.Conditions).ShouldBe((format, questions, 0, conditions));
        read.Questions().Select(question => question.Question.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(questions);
        read.Questions().ShouldAllBe(question => question.Question.Text.Length > 0);
        // what is no question is accounted for
        foreach (var sheet in read.Sheets)
            using (var table = TabularFile.Open(Path.GetFileName(path), content, TableLimits.Standard))
                (sheet.Questions + sheet.Skipped.Count + (sheet.HeaderRow is null ? 0 : 1)).ShouldBe(table.Rows(read.Sheets.ToList().IndexOf(sheet)).Count());
    }

    [Theory]
    [InlineData("samples/oscal/ssp-example.json", "ssp-example.json is an OSCAL system security plan; only a catalog holds controls that can be asked about.")]
    [InlineData("samples/oscal/ifa_assessment-results-example.json", "ifa_assessment-results-example.json is an OSCAL assessment results; only a catalog holds controls that can be asked about.")]
    [InlineData("standards/atlas/ATLAS.json", "ATLAS.json is JSON, but nothing in it reads as a question.")]
    [InlineData("samples/oscal/NIST_CSF_v2.0_catalog.xml", "NIST_CSF_v2.0_catalog.xml is no Excel workbook (xlsx), csv file or JSON document.")]
    public void Files_that_ask_nothing_are_refused_with_the_reason(string path, string sentence)
    {
        var file = Samples.Find(path);
        Assert.SkipWhen(file is null, Samples.Missing);
        using var content = File.OpenRead(file);
        Should.Throw<Refused>(() => QuestionnaireFile.Read(Path.GetFileName(path), content, TableLimits.Standard)).Message.ShouldBe(sentence);
    }

    [Fact]
    public void The_columns_of_the_verification_standard_are_found_and_its_list_of_the_past_is_left_out()
    {
        var file = Samples.Find("samples/questionnaires/ASVS-excel-v3.0.1.xlsx");
        Assert.SkipWhen(file is null, Samples.Missing);
        using var content = File.OpenRead(file);
        var read = QuestionnaireFile.Read("ASVS.xlsx", content, TableLimits.Standard);
        (read.Sheets[0].HeaderRow, read.Sheets[0].Columns).ShouldBe((1, new SheetColumns { Id = "B", Section = "C", Question = "D" }));
        (read.Sheets[1].IsTaken, read.Sheets[1].Skipped.Count).ShouldBe((false, 82));
        read.Sections.Count.ShouldBe(read.Questions().Select(question => question.Id![..question.Id!.IndexOf('.', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).Count());
        read.Questions().ElementAt(9).ShouldSatisfyAllConditions(
            question => question.Id.ShouldBe("1.10"),
            question => question.Cell.ShouldBe(new QuestionCell(0, "ASVS 3.0.1", "xl/worksheets/sheet1.xml", 11, "D", null, null)));
    }

    [Fact]
    public void Every_option_that_the_web_questionnaire_warns_of_asks_for_compensating_controls()
    {
        var file = Samples.Find("samples/questionnaires/vsaq_webapp.json");
        Assert.SkipWhen(file is null, Samples.Missing);
        using var content = File.OpenRead(file);
        var read = QuestionnaireFile.Read("vsaq_webapp.json", content, TableLimits.Standard);
        var contact = read.Questions().Single(question => string.Equals(question.Id, "application_vm_securitycontact", StringComparison.Ordinal)).Question;
        contact.Options.Select(option => option.AsksCompensating).ShouldBe([false, true]);
        contact.Good!.ShouldContain("Make it easy for others to let you know");
        read.Problems.ShouldAllBe(problem => problem.Sentence.StartsWith("The tip warns of more than one question's options", StringComparison.Ordinal));
        read.Problems.Count.ShouldBeLessThan(10);
    }
}
