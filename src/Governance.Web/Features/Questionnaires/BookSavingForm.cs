using System.Text.Json;
using FluentValidation;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Saving what a dry run showed.</summary>
/// <param name="Rows">What was read from the workbook, as the page has it.</param>
/// <param name="Seen">The plan that the page showed.</param>
/// <param name="Takes">Keys of the questions whose newer answer in the portal gives way to the workbook's.</param>
/// <param name="TakesAll">Whether all of them do.</param>
public sealed record BookSavingForm(string? Rows = null, string? Seen = null, IReadOnlyList<string>? Takes = null, bool TakesAll = false)
{
    /// <summary>Whether the workbook's answer to a question is taken where the portal's is newer.</summary>
    public bool TakesFile(string question) => TakesAll || Takes?.Contains(question, StringComparer.Ordinal) is true;

    /// <summary>What was read. It has been outside since, so nothing of its form is trusted.</summary>
    /// <exception cref="Refused">It is not what a page sends.</exception>
    public AnswerBookRows Read()
    {
        try
        {
            var rows = ContentJson.Read<AnswerBookRows>(Rows ?? "");
            if (rows.Answers is { } answers && answers.All(IsWhole) && answers.DistinctBy(answer => answer.Question, StringComparer.Ordinal).Count() == answers.Count) return rows;
        }
        catch (JsonException)
        {
            // said below, like everything else that is not whole
        }
        throw new Refused(BookPlanRefusals.NotWhatWasRead);
    }

    private static bool IsWhole(BookAnswer answer) => answer is { Question: not null, Sheet: not null, Draft: not null, Cells.Count: > 0, Refused: not null }
        && answer.Cells.All(cell => cell is { Address: not null }) && (answer.Draft.Value is null || IsWhole(answer.Draft.Value));

    private static bool IsWhole(AnswerValue value) => value is { Values: not null, Rows: not null, Files.Count: 0 }
        && value.Values.All(key => key is not null) && value.Rows.All(row => row?.Values.All(cell => cell is not null) is true);

    /// <summary>The domain compares the plan with the one of now; a form without one fits none.</summary>
    public sealed class Validator : AbstractValidator<BookSavingForm>
    {
        /// <summary>A hash has 64 digits.</summary>
        public Validator() => RuleFor(f => f.Seen).MaximumLength(64).WithMessage(BookPlanRefusals.NotWhatWasRead.Sentence);
    }
}
