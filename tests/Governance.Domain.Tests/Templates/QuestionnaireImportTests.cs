using Governance.Domain.Imports;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Domain.Templates;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Templates;

public sealed class QuestionnaireImportTests
{
    private static readonly TenantId Buyer = new(Ids.New());
    private static readonly UserId Ann = new(Ids.New());
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_template_is_made_of_a_file_once_and_of_what_was_seen()
    {
        var import = Read([1]);
        var seen = import.Seen();
        import.Choose(new ChosenSheet(0, IsTaken: true, 1, new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = "B" }), Ann);
        Refusal(() => import.MustBeAsSeen(seen)).ShouldBe(ImportedFileRefusals.ChoiceChanged);
        Refusal(() => import.Import(Draft(questions: 0), import.Seen(), Ann, Now)).ShouldBe(QuestionnaireImportRefusals.NothingAsked);
        var draft = Draft(questions: 2);
        import.Import(draft, import.Seen(), Ann, Now);
        (import.DraftId, import.ImportedAt).ShouldBe((draft.Id, Now));
        Refusal(() => import.Import(draft, import.Seen(), Ann, Now)).ShouldBe(ImportedFileRefusals.AlreadyImported);
        Refusal(() => import.Choose(new ChosenSheet(0, IsTaken: false, null, new Dictionary<string, string>(StringComparer.Ordinal)), Ann)).ShouldBe(ImportedFileRefusals.AlreadyImported);
        import.TakeEvents().Select(happened => happened.GetType().Name).ShouldBe(["QuestionnaireFileRead", "QuestionnaireColumnsChosen", "QuestionnaireImported"]);
    }

    [Fact]
    public void A_later_choice_for_a_sheet_takes_the_place_of_the_earlier_one()
    {
        var import = Read([1]);
        foreach (var column in new[] { "B", "C" }) import.Choose(new ChosenSheet(2, IsTaken: true, null, new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = column }), Ann);
        import.Choices.Single().Columns["question"].ShouldBe("C");
        Refusal(() => import.Choose(new ChosenSheet(2, IsTaken: true, 1, new Dictionary<string, string>(StringComparer.Ordinal)), Ann)).ShouldBe(ImportedFileRefusals.NoQuestionColumn);
    }

    [Fact]
    public void A_file_has_a_limit_and_its_name_is_cut_from_the_front()
    {
        Refusal(() => Read(new byte[QuestionnaireImport.MaxBytes + 1])).ShouldBe(ImportedFileRefusals.TooLarge);
        Read([1], new string('x', 300) + ".xlsx").FileName.ShouldEndWith("x.xlsx");
        Read([1], new string('x', 300) + ".xlsx").FileName.Length.ShouldBe(QuestionnaireImport.MaxFileNameLength);
    }

    private static QuestionnaireImport Read(byte[] content, string name = "theirs.xlsx") => QuestionnaireImport.Read(Buyer, (name, "00", content), "11", [], Ann, Now);

    private static TemplateDraft Draft(int questions) => TemplateDraft.Begin(Buyer, "own.theirs", new QuestionnaireTemplate
    {
        Key = "",
        Version = "",
        Title = "Theirs",
        Purpose = "",
        Source = "",
        Licence = "",
        Sections = questions == 0 ? [] : [new Section { Key = "s", Title = "S", Questions = [.. Enumerable.Range(1, questions).Select(i => new Question { Key = $"q{i}", Text = "Is it?", Type = QuestionType.Text })] }],
    }, null, Ann, Now);

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
