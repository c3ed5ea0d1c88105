using Governance.Domain.Catalogs;
using Governance.Domain.Scoring;


namespace Governance.Domain.Questionnaires;

/// <summary>What a question has to keep to by itself.</summary>
internal static class QuestionRules
{
    /// <summary>Finds everything wrong with a question; places are relative to it.</summary>
    public static IEnumerable<Flaw> Check(Question question) =>
    [
        .. Texts.Key("key", question.Key),
        .. Texts.Filled("text", question.Text),
        .. When(question.Weight < 0, "weight", TemplateRefusals.NegativeWeight),
        .. When(question is { Critical: true, Weight: 0 }, "weight", TemplateRefusals.CriticalWithoutWeight),
        .. Texts.Repeated(question.Controls.Select((control, i) => (control, $"controls[{i}]")), TemplateRefusals.ControlTwice),
        .. Options(question),
        .. Bands(question),
        .. Columns(question),
        .. When(EarnsNothing(question), question.HasOptions ? "options" : "bands", TemplateRefusals.NoCredit),
    ];

    private static bool EarnsNothing(Question question) =>
        question.Weight > 0 && ((question.Options.Count > 0 && question.Options.All(option => option.Credit == 0)) || (question.Bands.Count > 0 && question.Bands.All(band => band.Credit == 0)));

    private static IEnumerable<Flaw> Options(Question question) =>
    [
        .. When(question.HasOptions && question.Options.Count < 2, "options", TemplateRefusals.TooFewOptions),
        .. When(!question.HasOptions && question.Options.Count > 0, "options", TemplateRefusals.OptionsElsewhere),
        .. When(question.Type != QuestionType.Multiple && question.Options.Any(option => option.StandsAlone), "options", TemplateRefusals.AloneElsewhere),
        .. When(question.Options.Select(option => option.Credit is null).Distinct().Count() > 1, "options", TemplateRefusals.SomeCredits),
        .. Texts.Repeated(question.Options.Select((option, i) => (option.Key, $"options[{i}].key")), TemplateRefusals.KeyTwice),
        .. Texts.Repeated(question.Options.Select((option, i) => (option.Label.Trim().ToUpperInvariant(), $"options[{i}].label")).Where(label => label.Item1.Length > 0), _ => TemplateRefusals.SameOption),
        .. question.Options.SelectMany((option, i) => Of(option, $"options[{i}]")),
    ];

    private static IEnumerable<Flaw> Of(Option option, string place) =>
    [
        .. Texts.Key($"{place}.key", option.Key),
        .. Texts.Filled($"{place}.label", option.Label),
        .. When(option.Credit is < 0 or > 1, $"{place}.credit", TemplateRefusals.CreditRange),
        .. When(string.Equals(option.Key, "notApplicable", StringComparison.OrdinalIgnoreCase), $"{place}.key", TemplateRefusals.NotApplicableOption),
    ];

    private static IEnumerable<Flaw> Bands(Question question) =>
    [
        .. When(question.Type != QuestionType.Number && question.Bands.Count > 0, "bands", TemplateRefusals.BandsElsewhere),
        .. When(question.Type == QuestionType.Number && string.IsNullOrWhiteSpace(question.Unit), "unit", TemplateRefusals.NoUnit),
        .. When(question.Type != QuestionType.Number && question.Unit is not null, "unit", TemplateRefusals.UnitElsewhere),
        .. When(question.Type != QuestionType.Number && (question.Minimum is not null || question.Maximum is not null || question.Whole), "minimum", TemplateRefusals.LimitsElsewhere),
        .. When(NoneFits(question), "maximum", TemplateRefusals.NoNumberFits),
        .. question.Bands.SelectMany((band, i) => When(band.Credit is < 0 or > 1, $"bands[{i}].credit", TemplateRefusals.CreditRange)),
        .. question.Bands.SelectMany((band, i) => When(band.From >= band.Below, $"bands[{i}]", TemplateRefusals.EmptyBand)),
        .. from i in Enumerable.Range(0, question.Bands.Count)
           from j in Enumerable.Range(0, i)
           where question.Bands[i].Overlaps(question.Bands[j])
           select new Flaw($"bands[{i}]", TemplateRefusals.OverlappingBands(j + 1)),
    ];

    private static bool NoneFits(Question question) =>
        question.Whole && question.Minimum is { } least && question.Maximum is { } most ? decimal.Ceiling(least) > decimal.Floor(most) : question.Minimum > question.Maximum;

    private static IEnumerable<Flaw> Columns(Question question) =>
    [
        .. When(question.Type == QuestionType.Table && question.Columns.Count == 0, "columns", TemplateRefusals.NoColumns),
        .. When(question.Type != QuestionType.Table && question.Columns.Count > 0, "columns", TemplateRefusals.ColumnsElsewhere),
        .. Texts.Repeated(question.Columns.Select((column, i) => (column.Key, $"columns[{i}].key")), TemplateRefusals.KeyTwice),
        .. question.Columns.SelectMany((column, i) => Texts.Key($"columns[{i}].key", column.Key).Concat(Texts.Filled($"columns[{i}].label", column.Label))),
    ];

    private static IEnumerable<Flaw> When(bool wrong, string place, string sentence) => wrong ? [new Flaw(place, sentence)] : [];
}
