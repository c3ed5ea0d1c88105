namespace Governance.Domain.Questionnaires;

/// <summary>What is left of a condition once some of the questions that decide it are not asked any more.</summary>
public readonly record struct SettledCondition
{
    private SettledCondition(bool holds, Condition? rest) => (Holds, Rest) = (holds, rest);

    /// <summary>Whether it holds, whatever is answered now; says nothing where something is left to decide.</summary>
    public bool Holds { get; }

    /// <summary>What the questions that are still asked decide; null where nothing is left to decide.</summary>
    public Condition? Rest { get; }

    /// <summary>Whether it never holds, whatever is answered now.</summary>
    public bool NeverHolds => Rest is null && !Holds;

    /// <summary>One that nothing decides any more.</summary>
    public static SettledCondition Known(bool holds) => new(holds, rest: null);

    /// <summary>One that questions which are still asked decide.</summary>
    public static SettledCondition Open(Condition rest) => new(holds: false, rest);

    /// <summary>Several together.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="decides">What a single part has to be known as to decide the whole: false where all have to hold, true where one is enough.</param>
    /// <param name="together">Puts what is left together, where more than one part is.</param>
    internal static SettledCondition Of(IReadOnlyList<SettledCondition> parts, bool decides, Func<IReadOnlyList<Condition>, Condition> together)
    {
        if (parts.Any(part => part.Rest is null && part.Holds == decides)) return Known(decides);
        Condition[] left = [.. parts.Select(part => part.Rest).OfType<Condition>()];
        return left switch { [] => Known(!decides), [var only] => Open(only), _ => Open(together(left)) };
    }
}
