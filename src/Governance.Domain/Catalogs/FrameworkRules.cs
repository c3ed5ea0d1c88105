namespace Governance.Domain.Catalogs;

/// <summary>What a framework has to keep to before it can be loaded.</summary>
public static class FrameworkRules
{
    /// <summary>Finds everything wrong within one framework; empty when it can be loaded.</summary>
    public static IReadOnlyList<Flaw> Check(Framework framework) =>
    [
        .. Texts("", (nameof(framework.Key), framework.Key), (nameof(framework.Version), framework.Version), (nameof(framework.Title), framework.Title),
            (nameof(framework.Source), framework.Source), (nameof(framework.Licence), framework.Licence)),
        .. framework.Families.Count == 0 ? [new Flaw("families", FrameworkFlaws.NoFamilies)] : Array.Empty<Flaw>(),
        .. Repeated(framework.Families.Select((family, i) => (family.Id, $"families[{i}].id")), FrameworkFlaws.FamilyTwice),
        .. Repeated(Placed(framework).Select(placed => (placed.Control.Id, $"{placed.Place}.id")), FrameworkFlaws.ControlTwice),
        .. framework.Families.SelectMany((family, i) => CheckFamily(family, $"families[{i}]")),
        .. Placed(framework).SelectMany(placed => CheckControl(placed.Control, placed.Place)),
    ];

    /// <summary>Finds every mapping to a control that does not exist; a mapping to a framework that is not among <paramref name="known"/> is one, too.</summary>
    public static IReadOnlyList<Flaw> CheckMappings(Framework framework, IReadOnlyCollection<Framework> known)
    {
        // a mapping names a framework and no version: any that has the control will do
        var ids = known.GroupBy(other => other.Key, StringComparer.Ordinal).ToDictionary(versions => versions.Key, versions => versions.SelectMany(v => v.Controls()).Select(control => control.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return
        [
            .. from placed in Placed(framework)
               from mapping in placed.Control.Mappings.Select((mapping, i) => (Target: mapping, Place: $"{placed.Place}.mappings[{i}]"))
               let sentence = !ids.TryGetValue(mapping.Target.Framework, out var there) ? FrameworkFlaws.UnknownFramework(mapping.Target.Framework)
                   : there.Contains(mapping.Target.Control) ? null : FrameworkFlaws.UnknownTarget(mapping.Target.Control, mapping.Target.Framework)
               where sentence is not null
               select new Flaw(mapping.Place, sentence),
        ];
    }

    private static IEnumerable<(Control Control, string Place)> Placed(Framework framework) =>
        framework.Families.SelectMany((family, i) => family.Controls.Select((control, j) => (control, $"families[{i}].controls[{j}]")));

    private static IEnumerable<Flaw> CheckFamily(ControlFamily family, string place) =>
        Texts(place, (nameof(family.Id), family.Id), (nameof(family.Title), family.Title))
            .Concat(family.Controls.Count == 0 ? [new Flaw($"{place}.controls", FrameworkFlaws.NoControls(family.Id))] : []);

    private static IEnumerable<Flaw> CheckControl(Control control, string place) =>
    [
        .. Texts(place, (nameof(control.Id), control.Id), (nameof(control.Title), control.Title)),
        .. Repeated(control.Baselines.Select((baseline, i) => (baseline.ToString(), $"{place}.baselines[{i}]")), FrameworkFlaws.BaselineTwice),
        .. Repeated(control.Mappings.Select((mapping, i) => ($"{mapping.Framework} {mapping.Control}", $"{place}.mappings[{i}]")), FrameworkFlaws.MappingTwice),
    ];

    private static IEnumerable<Flaw> Texts(string place, params (string Name, string Value)[] texts) =>
        from text in texts
        where string.IsNullOrWhiteSpace(text.Value)
        let name = $"{char.ToLowerInvariant(text.Name[0])}{text.Name[1..]}"
        select new Flaw(place.Length == 0 ? name : $"{place}.{name}", FrameworkFlaws.Empty);

    private static IEnumerable<Flaw> Repeated(IEnumerable<(string Key, string Place)> keys, Func<string, string> sentence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. from key in keys where !seen.Add(key.Key) select new Flaw(key.Place, sentence(key.Key))];
    }
}
