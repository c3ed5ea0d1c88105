using System.Text.RegularExpressions;
using FluentValidation;
using Governance.Domain.Imports;
using Governance.Formats.Questionnaires;

namespace Governance.Web.Imports;

/// <summary>What a sheet is: whether its questions are taken, where its headings stand, and the letters of its columns.</summary>
public sealed partial record SheetChoiceForm
{
    /// <summary>Whether its questions are taken.</summary>
    public bool Taken { get; init; }
    /// <summary>The row of the headings.</summary>
    public int? HeaderRow { get; init; }
    /// <summary>Column of the identifiers.</summary>
    public string? Identifiers { get; init; }
    /// <summary>Column of the section.</summary>
    public string? Section { get; init; }
    /// <summary>Column of the question.</summary>
    public string? Question { get; init; }
    /// <summary>Column of the guidance.</summary>
    public string? Guidance { get; init; }
    /// <summary>Column of the answer's type.</summary>
    public string? AnswerType { get; init; }
    /// <summary>Column of the options.</summary>
    public string? Options { get; init; }
    /// <summary>Column of the weight.</summary>
    public string? Weight { get; init; }
    /// <summary>Column of the controls.</summary>
    public string? Control { get; init; }
    /// <summary>Column of the answer.</summary>
    public string? Answer { get; init; }
    /// <summary>Column of the comment.</summary>
    public string? Comment { get; init; }

    /// <summary>The form as a sheet was found.</summary>
    public static SheetChoiceForm Of(ReadSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var columns = sheet.Columns;
        return new()
        {
            Taken = sheet.IsTaken,
            HeaderRow = sheet.HeaderRow,
            Identifiers = columns.Id,
            Section = columns.Section,
            Question = columns.Question,
            Guidance = columns.Guidance,
            AnswerType = columns.AnswerType,
            Options = columns.Options,
            Weight = columns.Weight,
            Control = columns.Control,
            Answer = columns.Answer,
            Comment = columns.Comment,
        };
    }

    /// <summary>What is kept of it.</summary>
    public ChosenSheet Choice(int sheet) => new(sheet, Taken, HeaderRow, Letters().Where(column => !string.IsNullOrWhiteSpace(column.Letters)).ToDictionary(column => column.Name, column => column.Letters!.Trim().ToUpperInvariant(), StringComparer.Ordinal));

    private IEnumerable<(string Name, string? Letters)> Letters() =>
        [("id", Identifiers), ("section", Section), ("question", Question), ("guidance", Guidance), ("answerType", AnswerType), ("options", Options), ("weight", Weight), ("control", Control), ("answer", Answer), ("comment", Comment)];

    [GeneratedRegex(@"\A\s*[A-Za-z]{1,3}\s*\z", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex LettersForm();

    /// <summary>Columns have letters, rows numbers; a sheet that is taken has questions.</summary>
    public sealed class Validator : AbstractValidator<SheetChoiceForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.HeaderRow).InclusiveBetween(1, 200_000).When(f => f.HeaderRow is not null).WithMessage(ImportedFileRefusals.NoSuchRow.Sentence);
            RuleFor(f => f.Question).NotEmpty().When(f => f.Taken).WithMessage(ImportedFileRefusals.NoQuestionColumn.Sentence);
            foreach (var column in (System.Linq.Expressions.Expression<Func<SheetChoiceForm, string?>>[])[f => f.Identifiers, f => f.Section, f => f.Question, f => f.Guidance, f => f.AnswerType, f => f.Options, f => f.Weight, f => f.Control, f => f.Answer, f => f.Comment])
                RuleFor(column).Must(letters => string.IsNullOrWhiteSpace(letters) || LettersForm().IsMatch(letters)).WithMessage(ImportedFileRefusals.NoSuchColumn.Sentence);
        }
    }
}
