using System.Globalization;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A row of the list that was sent with others and could not be saved; what was typed stays in it.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Sentence">Why it is not saved.</param>
/// <param name="IsConflict">Whether a colleague saved another answer meanwhile, so that somebody chooses.</param>
/// <param name="IsInput">Whether what was typed can be no answer.</param>
public sealed record HeldRow(AnswerForm Form, string Sentence, bool IsConflict = false, bool IsInput = false)
{
    /// <summary>What was typed, for a row that has no fields any more.</summary>
    public string Typed(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        string?[] fields = [Form.Number, Form.Text, Form.On?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)];
        return string.Join(", ", question.Options.Where(option => Form.Has(option.Key)).Select(option => option.Label).Concat(fields.Where(field => !string.IsNullOrWhiteSpace(field))));
    }
}
