namespace Governance.Cli;

/// <summary>What follows a verb: names with a value each, and switches without one.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> switches = new(StringComparer.Ordinal);

    /// <summary>Reads them. Refuses a name that the verb does not know, one without a value, and one given twice.</summary>
    public Arguments(string[] args, IReadOnlyList<string> names, IReadOnlyList<string> flags)
    {
        ArgumentNullException.ThrowIfNull(args);
        for (var at = 0; at < args.Length; at++)
        {
            var name = args[at];
            if (flags.Contains(name, StringComparer.Ordinal)) switches.Add(name);
            else if (!names.Contains(name, StringComparer.Ordinal)) throw new UsageException($"'{name}' is not known here; there are {string.Join(", ", names.Concat(flags))}.");
            else if (at + 1 == args.Length) throw new UsageException($"{name} lacks its value.");
            else if (!values.TryAdd(name, args[++at])) throw new UsageException($"{name} is given twice.");
        }
    }

    /// <summary>The value, if given.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Whether the switch is given.</summary>
    public bool Has(string flag) => switches.Contains(flag);

    /// <summary>The value; refuses its absence.</summary>
    public string Required(string name) => this[name] ?? throw new UsageException($"{name} is missing.");
}
