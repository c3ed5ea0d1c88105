using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

public sealed class SheetFindingTests
{
    [Fact]
    public void The_headings_are_found_below_what_stands_above_them()
    {
        var read = Asked.Read(new Asked.Sheet("Security", ["Supplier assessment 2026", "", "Company|Acme", "Please answer every question below.", "", "Ref|Domain|Control question|Guidance|Supplier response|Comments|Weight|ISO 27001", "1.1|Access|Is access reviewed?|Each quarter|Yes|By the CISO|3|A.5.18; A.8.2", "1.2|Access|Is MFA used?||||2|A.5.17"]));
        var sheet = read.Sheets.Single();
        (sheet.HeaderRow, sheet.Questions, sheet.Answers).ShouldBe((6, 2, 1));
        sheet.Columns.ShouldBe(new SheetColumns { Id = "A", Section = "B", Question = "C", Guidance = "D", Answer = "E", Comment = "F", Weight = "G", Control = "H" });
        sheet.Skipped.ShouldBe([new(1, "The row stands above the headings."), new(3, "The row stands above the headings."), new(4, "The row stands above the headings.")]);
        var first = read.Questions().First();
        (first.Id, first.Answer, first.Comment, first.Place).ShouldBe(("1.1", "Yes", "By the CISO", "Security!C7"));
        (first.Question.Weight, first.Question.Good).ShouldBe((3, "Each quarter"));
        first.Question.Controls.ShouldBe(["A.5.18", "A.8.2"]);
        first.Cell.ShouldBe(new QuestionCell(0, "Security", "xl/worksheets/sheet1.xml", 7, "C", "E", "F"));
        read.Sections.Single().Title.ShouldBe("Access");
    }

    [Fact]
    public void The_first_different_values_of_each_column_are_told_cut()
    {
        var sheet = Asked.Read(new Asked.Sheet("Q", ["Our check|", "No|Area|Question|Answer", "1|Access|Is access reviewed?|", $"2|Access|{new string('w', 80)}|", "3|Logs|Are logs kept?|", "4|Staff|Are staff trained?|"])).Sheets.Single();
        sheet.Samples.ShouldBe([["1", "2", "3"], ["Access", "Logs", "Staff"], ["Is access reviewed?", new string('w', 60) + "…", "Are logs kept?"]]);
        // without headings from the first row on, so that somebody sees where they stand
        Asked.Read(new Asked.Sheet("Q", ["Punto|Stato", "Backups|fine"])).Sheets.Single().Samples.ShouldBe([["Punto", "Backups"], ["Stato", "fine"]]);
    }

    [Fact]
    public void A_column_chosen_beyond_the_values_reads_nothing_and_breaks_nothing()
    {
        var book = Asked.Book(new Asked.Sheet("Q", ["Ref|Question|Answer", "1|Is access reviewed?|Yes", "2|Is it logged?|No"]));
        var read = QuestionnaireFile.Read("odd.xlsx", book, TableLimits.Standard, new Dictionary<int, SheetChoice> { [0] = new(true, 1, new() { Id = "A", Question = "ZZ", Answer = "C" }) });
        (read.Sheets.Single().Questions, read.Questions().Count()).ShouldBe((0, 0));
    }

    [Fact]
    public void A_title_without_questions_is_left_out_with_its_row_and_reason()
    {
        var read = Asked.Read("list.csv", "Question\nIs access reviewed each quarter?\nWhat do you log, and for how long?\nThanks\n");
        read.Sheets.Single().Skipped.ShouldContain(new SkippedRow(4, "No question stands directly below “Thanks”, so this title is left out."));
    }

    [Fact]
    public void References_to_controls_past_what_is_kept_are_counted_and_said()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["Ref|Question|ISO 27001", $"1|Is access reviewed?|A.1; {new string('B', 65)}; {string.Join("; ", Enumerable.Range(1, 60).Select(i => $"C.{i}"))}", "2|Is it logged?|A.2"]));
        read.Questions().First().Question.Controls.Count.ShouldBe(50);
        read.Problems.ShouldContain(flaw => flaw.Sentence.StartsWith("Of 62 references to controls, 50 are taken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nr.|Bereich|Frage|Hinweise|Antwort|Bemerkungen|Gewichtung", "A B C D E F G")]
    [InlineData("N°|Thème|Exigence|Aide|Réponse|Commentaires|Poids", "A B C D E F G")]
    [InlineData("Número|Dominio|Pregunta|Orientación|Respuesta|Observaciones|Peso", "A B C D E F G")]
    [InlineData("Rif.|Ambito|Domanda|Istruzioni|Risposta|Commenti|Peso", "A B C D E F G")]
    [InlineData("番号|カテゴリ|質問事項|記入例|回答欄|備考|配点", "A B C D E F G")]
    [InlineData("序号|类别|问题|填写说明|回答|备注|权重", "A B C D E F G")]
    [InlineData("번호|분류|질문|작성요령|답변|비고|배점", "A B C D E F G")]
    [InlineData("الرقم|القسم|السؤال|إرشادات|الإجابة|ملاحظات|الوزن", "A B C D E F G")]
    [InlineData("מספר|נושא|שאלה|הנחיות|תשובה|הערות|משקל", "A B C D E F G")]
    [InlineData("Номер|Раздел|Вопрос|Пояснение|Ответ|Примечания|Вес", "A B C D E F G")]
    [InlineData("Question ID|Category / Kategorie|Question (EN)|Guidance notes|Response (Yes/No/NA)|Additional Information|Max. score", "A B C D E F G")]
    [InlineData("questionId|controlDomain|question_text|helpText|vendorAnswer|vendor_comments|question_weight", "A B C D E F G")]
    [InlineData("Ques Num|Area|Question/Request|Instructions|Your answer|Comments or notes on the answer|Points", "A B C D E F G")]
    public void Headings_are_known_in_many_languages_and_spellings(string headings, string letters)
    {
        var read = Asked.Read(new Asked.Sheet("Q", [headings, "1|S|Wie oft werden Konten geprüft und wer tut es?|x|Yes|y|2", "2|S|Wie lange bleiben Protokolle erhalten?||No||1", "3|T|Wer darf Ausnahmen von der Regel erlauben?||Yes||1"]));
        var columns = read.Sheets.Single().Columns;
        string.Join(' ', columns.Id, columns.Section, columns.Question, columns.Guidance, columns.Answer, columns.Comment, columns.Weight).ShouldBe(letters);
        (read.Questions().Count(), read.Answers(), read.Sections.Count).ShouldBe((3, 3, 2));
    }

    [Fact]
    public void Merged_titles_head_sections_and_values_merged_downwards_count_in_every_row()
    {
        var merged = """<mergeCells><mergeCell ref="A2:E2"/><mergeCell ref="E3:E4"/><mergeCell ref="B6:B7"/></mergeCells>""";
        var read = Asked.Read(new Asked.Sheet("CAIQ", ["Question ID|Question|Answer|Comment|Control ID", "Audit & Assurance", "A-01.1|Are policies established?|Yes||A-01", "A-01.2|Are they reviewed yearly?|No||", "Application Security||||", "B-01.1|List your scanners.|one||B-01", "||two|late|", "TOTAL||2||"], merged));
        read.Sections.Select(section => section.Title).ShouldBe(["Audit & Assurance", "Application Security"]);
        read.Questions().Select(question => question.Question.Controls.Single()).ShouldBe(["A-01", "A-01", "B-01"]);
        read.Sheets.Single().Skipped.ShouldBe([
            new(7, "The row continues the question above, with which its cell is merged; “two” is left out."),
            new(8, "The row has the identifier TOTAL and no question: B8 is empty."),
        ]);
    }

    [Fact]
    public void Headings_repeated_over_each_section_name_the_section()
    {
        var read = Asked.Read(new Asked.Sheet("HECVAT", ["|Documentation|Vendor Answers|Additional Information|Guidance", "DOCU-01|Have you undergone an audit?|Yes||x", "DOCU-02|Do you conform to a standard?|No||y", "|Company Overview|Vendor Answers|Additional Information|Guidance", "COMP-01|Describe your organization.|||"]));
        (read.Sheets[0].HeaderRow, read.Sheets[0].Columns.Question, read.Sheets[0].Columns.Answer).ShouldBe((1, "B", "C"));
        read.Sections.Select(section => (section.Title, section.Questions.Count)).ShouldBe([("HECVAT", 2), ("Company Overview", 1)]);
    }

    [Fact]
    public void A_single_column_of_questions_without_headings_is_read()
    {
        var read = Asked.Read(new Asked.Sheet("Blatt1", ["Do you encrypt data at rest?", "Bitte beschreiben Sie Ihre Sicherung.", "您是否加密数据？", "هل تقومون بتشفير البيانات؟", "バックアップを取得していますか。"]));
        (read.Sheets[0].HeaderRow, read.Sheets[0].Columns.Question, read.Questions().Count()).ShouldBe((null, "A", 5));
        read.Questions().First().Question.Type.ShouldBe(QuestionType.Choice);
    }

    [Fact]
    public void Fifteen_sheets_are_told_apart()
    {
        Asked.Sheet[] sheets =
        [
            new("Read me", ["Instructions", "Fill in the yellow cells.", "Return the file by Friday."]),
            new("Lists", ["Yes", "No", "N/A"], Hidden: true),
            new("Old", ["ID|Question|Answer", "9|Is this hidden?|Yes"], Hidden: true),
            new("Change log", ["Version|Date|Description|Author", "1.0|2026-01-01|First issue|Ann"]),
            .. Enumerable.Range(1, 11).Select(i => new Asked.Sheet($"Part {i}", ["ID|Question|Answer", $"{i}.1|Is part {i} in place?|", $"{i}.2|Who owns part {i}?|We"])),
        ];
        var read = Asked.Read(sheets);
        (read.Sheets.Count, read.Questions().Count(), read.Answers(), read.Sections.Count).ShouldBe((15, 22, 11, 11));
        read.Sheets.Where(sheet => sheet.IsHidden).ShouldAllBe(sheet => !sheet.IsTaken && sheet.Questions == 0 && sheet.Skipped.Count > 0);
        read.Sheets[2].Columns.Question.ShouldBe("B");
        read.Problems.Count(problem => problem.Sentence.StartsWith("The sheet is hidden", StringComparison.Ordinal)).ShouldBe(2);
        read.Problems.Count(problem => problem.Sentence.StartsWith("No headings of a questionnaire", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Every_row_with_content_is_a_heading_a_section_a_question_or_left_out_with_a_reason()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["ID|Question|Answer", "1|Is it?|Yes", "2||No", "ID|Question|Answer", "1|Is it?|Yes", "1|Is it so?|Yes", "|Loose remark|", "3|=cmd('calc')|@x"]));
        read.Sheets[0].Skipped.ShouldBe([
            new(3, "The row has the identifier 2 and no question: B3 is empty."),
            new(4, "The row repeats the headings."),
            new(5, "The question 1 stands already in Q!B2, in the same words."),
        ]);
        read.Questions().Select(question => question.Question.Key).ShouldBe(["1", "1-2", "3"]);
        read.Problems.Select(problem => (problem.Place, problem.Sentence)).ShouldBe([
            ("Q!B6", "The identifier 1 is also that of Q!B2; this question is taken as 1-2."),
            ("Q!B8", "The text begins like a formula; it is kept as text and nothing is calculated."),
            ("Q!C8", "The text begins like a formula; it is kept as text and nothing is calculated."),
        ]);
        read.Sections.Select(section => section.Title).ShouldBe(["Q", "Loose remark"]);
    }

    [Fact]
    public void Formulas_count_by_their_saved_values_and_those_without_are_named()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["ID|Question|Answer", "<f>A9</f><v>1</v>|<f>B9</f><v>Is it?</v>|<f>IF(1,2)</f><v>Yes</v>", "2|Is it so?|<f>IF(1,2)</f>"]));
        read.Questions().Select(question => (question.Id, question.Question.Text, question.Answer)).ShouldBe([("1", "Is it?", "Yes"), ("2", "Is it so?", null)]);
        read.Problems.Single().Sentence.ShouldBe("1 formulas were saved without their value, the first in C3; these cells count as empty. Open and save the file in a spreadsheet program.");
    }

    [Fact]
    public void Answers_to_choose_from_that_are_none_are_named_with_their_place_and_become_words()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["ID|Question|Answer type|Options", "1|Regions|Choice|;;;", "2|Clouds|Choice|", "3|Owners|Choice|Yes;Yes;Yes", "4|Notes|Free text|", "5|Models|Choice|Large;Small"]));
        read.Questions().Select(question => question.Question.Type).ShouldBe([QuestionType.Text, QuestionType.Text, QuestionType.Text, QuestionType.Text, QuestionType.Choice]);
        read.Problems.Select(problem => (problem.Place, problem.Sentence)).ShouldBe([
            ("Q!B2", "“;;;” is no list of 2 to 50 different answers of at most 200 characters, so it is answered in words."),
            ("Q!B3", "It is to be answered by “Choice”, and no answers are listed, so it is answered in words."),
            ("Q!B4", "“Yes;Yes;Yes” is no list of 2 to 50 different answers of at most 200 characters, so it is answered in words."),
        ]);
    }

    [Fact]
    public void What_a_cell_offers_and_what_the_sheet_says_of_answers_become_options()
    {
        var offers = """<dataValidations><dataValidation type="list" sqref="C2"><formula1>"Yes,No,N/A"</formula1></dataValidation><dataValidation type="list" sqref="C3:C4"><formula1>Lists!$A$1:$A$3</formula1></dataValidation></dataValidations>""";
        var read = Asked.Read(new Asked.Sheet("Q", ["ID|Question|Answer|Answer type|Options", "1|Backups exist|||", "2|Backups are tested|||", "3|Owner||Free text|", "4|Regions||Multiple choice|EU; US; Asia", "5|Since when||Date|", "6|How many staff||Number|"], offers), new Asked.Sheet("Lists", ["never", "yearly", "monthly"], Hidden: true));
        read.Questions().Select(question => question.Question.Type).ShouldBe([QuestionType.Choice, QuestionType.Choice, QuestionType.Choice, QuestionType.Multiple, QuestionType.Date, QuestionType.Number]);
        read.Questions().First().Question.Options.Select(option => (option.Key, option.Label)).ShouldBe([("yes", "Yes"), ("no", "No")]);
        read.Questions().ElementAt(1).Question.Options.Select(option => option.Label).ShouldBe(["never", "yearly", "monthly"]);
    }

    [Fact]
    public void Somebody_can_say_what_a_sheet_is_instead()
    {
        var book = Asked.Book(new Asked.Sheet("Q", ["Points of interest|Where we stand", "Backups|fine", "Staff|many"]), new Asked.Sheet("Hid", ["Question", "Is it?"], Hidden: true));
        QuestionnaireFile.Read("theirs.xlsx", book, Governance.Formats.Tables.TableLimits.Standard).Questions().ShouldBeEmpty();
        var chosen = new Dictionary<int, SheetChoice> { [0] = new(true, 1, new SheetColumns { Question = "A", Answer = "B" }), [1] = new(true, 1, new SheetColumns { Question = "A" }) };
        var read = QuestionnaireFile.Read("theirs.xlsx", book, Governance.Formats.Tables.TableLimits.Standard, chosen);
        read.Questions().Select(question => (question.Question.Text, question.Answer)).ShouldBe([("Backups", "fine"), ("Staff", "many"), ("Is it?", null)]);
    }
}
