using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Makes a question of its form, and says at which field the domain finds it wanting.</summary>
internal static partial class QuestionWriting
{
    /// <summary>The question as it is to be: what does not go with the form of the answer is left out, what stands on other pages stays.</summary>
    public static Question Written(this QuestionForm form, Question before) => before with
    {
        Text = form.Text?.Trim() ?? "",
        Key = form.Key?.Trim() ?? "",
        Type = form.Type,
        Options = form.Type is QuestionType.Choice or QuestionType.Multiple ? form.Options() : [],
        Bands = form.Type is QuestionType.Number ? [.. (form.Bands ?? []).Select(b => new NumberBand(b.From, b.Below, b.Credit ?? 0))] : [],
        Columns = form.Type is QuestionType.Table ? form.Columns() : [],
        Unit = form.Type is QuestionType.Number ? DraftKeys.Filled(form.Unit) : null,
        Minimum = form.Type is QuestionType.Number ? form.Minimum : null,
        Maximum = form.Type is QuestionType.Number ? form.Maximum : null,
        Whole = form.Type is QuestionType.Number && form.Whole,
        Weight = form.Weight ?? 0,
        Critical = form.Critical,
        Need = form.Need,
        AllowNotApplicable = form.AllowNotApplicable,
        Evidence = form.AsksEvidence ? new EvidenceRequirement { Required = form.EvidenceRequired, What = DraftKeys.Filled(form.EvidenceWhat), Kinds = form.Kinds ?? [], Bases = form.Bases ?? [] } : null,
        Why = DraftKeys.Filled(form.Why),
        Good = DraftKeys.Filled(form.Good),
    };

    /// <summary>What a question had that does not go with the new form of its answer, in a sentence; empty where nothing is lost.</summary>
    public static string Lost(this Question changed, Question before)
    {
        List<string> lost = [];
        if (before.Options.Count > 0 && !changed.HasOptions) lost.Add(FigureWords.Of(before.Options.Count, "answer to choose from", "answers to choose from"));
        if (before.Type is QuestionType.Number && changed.Type is not QuestionType.Number && (before.Bands.Count > 0 || before.Unit is not null || before.Minimum is not null || before.Maximum is not null)) lost.Add("unit, limits and bands");
        if (before.Columns.Count > 0 && changed.Type is not QuestionType.Table) lost.Add(FigureWords.Of(before.Columns.Count, "column", null));
        return lost.Count == 0 ? "" : $" Its {string.Join(" and ", lost)} went with the old form. Undo brings them back.";
    }

    /// <summary>Puts every flaw of a question beside its field. Where the form of the answer was changed, what goes with the new one is asked for on the next page.</summary>
    public static void Note(this ModelStateDictionary state, Question question, QuestionType before)
    {
        foreach (var flaw in TemplateRules.Check(question).Where(flaw => question.Type == before || !IsPart(flaw)))
        {
            var place = Row().Match(flaw.Place);
            var (list, number) = (place.Groups["list"].Value, place.Groups["row"].Value);
            var line = number.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Line {int.Parse(number, CultureInfo.InvariantCulture) + 1}: ");
            state.AddModelError(list.Length == 0 ? "" : char.ToUpperInvariant(list[0]) + list[1..], line + flaw.Sentence);
        }
    }

    private static bool IsPart(Flaw flaw) => flaw.Place.StartsWith("options", StringComparison.Ordinal) || flaw.Place is "unit" or "columns";

    private static List<Option> Options(this QuestionForm form)
    {
        var options = new List<Option>();
        foreach (var line in form.Options ?? [])
            options.Add(new() { Key = DraftKeys.Filled(line.Key) ?? DraftKeys.Of(line.Label!, options.Select(o => o.Key)), Label = line.Label!.Trim(), Credit = line.Credit, AsksCompensating = line.AsksCompensating, StandsAlone = form.Type is QuestionType.Multiple && line.StandsAlone });
        return options;
    }

    private static List<TableColumn> Columns(this QuestionForm form)
    {
        var columns = new List<TableColumn>();
        foreach (var line in form.Columns ?? [])
            columns.Add(new(DraftKeys.Filled(line.Key) ?? DraftKeys.Of(line.Label!, columns.Select(c => c.Key)), line.Label!.Trim(), line.Type));
        return columns;
    }

    [GeneratedRegex(@"^(?<list>[a-z]+)(\[(?<row>[0-9]+)\])?", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Row();
}
