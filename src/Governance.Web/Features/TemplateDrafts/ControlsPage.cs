using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The controls of a question, and those that were searched for.</summary>
public sealed record ControlsPage(QuestionPlace Place, ControlsForm Form, IReadOnlyList<FoundControl> Mapped, IReadOnlyList<FoundControl> Found, bool More)
{
    private const int Shown = 30;

    /// <summary>The page of a question. Every word that is searched for is in the identifier, the title or the objective of what is found.</summary>
    public static ControlsPage Of(QuestionnaireTemplate template, QuestionPlace place, ControlsForm form, IReadOnlyList<Framework> loaded)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(form);
        var own = place.Question!.Controls;
        var all = loaded.SelectMany(framework => framework.Controls().Select(control => (Framework: framework, Control: control))).ToList();
        var named = all.Where(c => template.Frameworks.Contains(new FrameworkReference(c.Framework.Key, c.Framework.Version))).ToLookup(c => c.Control.Id, StringComparer.Ordinal);
        var words = (form.Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = words.Length == 0 ? [] : all.Where(c => !own.Contains(c.Control.Id, StringComparer.Ordinal) && words.All(word => Mentions(c.Control, word))).Take(Shown + 1).ToList();
        return new(place, form with { Seen = DraftStamp.Of(own) },
            [.. own.Select(id => named[id].Select(c => Row(c.Framework, c.Control)).FirstOrDefault() ?? new FoundControl(id, id, "Not in a named framework", ""))],
            [.. found.Take(Shown).Select(c => Row(c.Framework, c.Control))], found.Count > Shown);
    }

    /// <summary>The frameworks that the template names, with those of the controls that are added.</summary>
    public static IReadOnlyList<FrameworkReference> Frameworks(QuestionnaireTemplate template, ControlsForm form)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(form);
        return [.. template.Frameworks.Concat(Parts(form).Select(p => new FrameworkReference(p[0], p[1]))).Distinct()];
    }

    /// <summary>The controls as they are to be: those of the question that stay, in their order, and those that are added.</summary>
    public static IReadOnlyList<string> Controls(Question question, ControlsForm form)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(form);
        return [.. question.Controls.Where(id => form.Kept?.Contains(id, StringComparer.Ordinal) is true).Concat(Parts(form).Select(p => p[2])).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string[]> Parts(ControlsForm form) => (form.Added ?? []).Select(added => added.Split('@', 3)).Where(parts => parts.Length == 3);

    private static bool Mentions(Control control, string word) =>
        control.Id.Contains(word, StringComparison.OrdinalIgnoreCase) || control.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || control.Objective?.Contains(word, StringComparison.OrdinalIgnoreCase) is true;

    private static FoundControl Row(Framework framework, Control control) => new($"{framework.Key}@{framework.Version}@{control.Id}", control.Id, control.Title, $"{framework.Title} {framework.Version}");
}
