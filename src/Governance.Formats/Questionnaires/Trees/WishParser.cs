namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Reads expressions such as <c>a || !b</c> and <c>{a} = 'x' and {b} notempty</c>.</summary>
internal sealed class WishParser
{
    private const int MostNested = 32;
    private readonly WishWords words;
    private int nested;

    private WishParser(WishWords words) => this.words = words;

    /// <summary>The condition that an expression states.</summary>
    /// <exception cref="NotTranslatedException">It calculates, calls something, or cannot be read.</exception>
    public static Wish Parse(string expression)
    {
        var parser = new WishParser(new WishWords(expression));
        var wish = parser.Any();
        return parser.words.Ended ? wish : throw new NotTranslatedException($"The condition says “{parser.words.Next.Text}” where it should end or go on with and, or.");
    }

    private Wish Any()
    {
        List<Wish> parts = [All()];
        while (words.Takes("||", "or", "|")) parts.Add(All());
        return parts is [var one] ? one : new WishedAny(parts);
    }

    private Wish All()
    {
        List<Wish> parts = [One()];
        while (words.Takes("&&", "and", "&")) parts.Add(One());
        return parts is [var one] ? one : new WishedAll(parts);
    }

    private Wish One()
    {
        if (++nested > MostNested) throw new NotTranslatedException("The condition nests too deep.");
        try
        {
            if (words.Takes("!", "not", "negate")) return new WishedNot(One());
            if (!words.Takes("(")) return Compared();
            var inner = Any();
            return words.Takes(")") ? inner : throw new NotTranslatedException("The condition opens ( and never closes it.");
        }
        finally
        {
            nested--;
        }
    }

    private Wish Compared()
    {
        if (words.Next.Kind is not ('n' or 'w')) throw new NotTranslatedException("The condition compares something other than an answer.");
        var name = words.Take();
        if (words.Next is { Kind: 's', Text: "(" }) throw new NotTranslatedException($"The condition calls {name}, which is not known here.");
        if (words.Takes("notempty")) return new WishedAnswer(name, Relation.Given, []);
        if (words.Takes("empty")) return new WishedNot(new WishedAnswer(name, Relation.Given, []));
        if (words.Takes("=", "==", "equal")) return new WishedAnswer(name, Relation.Is, Values());
        if (words.Takes("<>", "!=", "notequal")) return new WishedNot(new WishedAnswer(name, Relation.Is, Values()));
        if (words.Takes(">=", "greaterorequal")) return new WishedAnswer(name, Relation.AtLeast, Values());
        if (words.Takes("<=", "lessorequal")) return new WishedAnswer(name, Relation.AtMost, Values());
        if (words.Takes(">", "greater")) return new WishedAnswer(name, Relation.Above, Values());
        if (words.Takes("<", "less")) return new WishedAnswer(name, Relation.Below, Values());
        if (words.Takes("anyof")) return new WishedAnswer(name, Relation.AnyOf, Values());
        if (words.Takes("noneof")) return new WishedNot(new WishedAnswer(name, Relation.AnyOf, Values()));
        if (words.Takes("notcontains", "notcontain")) return new WishedNot(new WishedAnswer(name, Relation.AllOf, Values()));
        return words.Takes("allof", "contains", "contain") ? new WishedAnswer(name, Relation.AllOf, Values()) : new WishedAnswer(name, Relation.Given, []);
    }

    private List<string> Values()
    {
        if (!words.Takes("[")) return [Value()];
        List<string> values = [];
        while (!words.Takes("]"))
        {
            values.Add(Value());
            words.Takes(",");
        }
        return values;
    }

    private string Value() => words.Next.Kind switch
    {
        't' or 'w' => words.Take(),
        'n' => throw new NotTranslatedException("The condition compares two answers with each other."),
        _ => throw new NotTranslatedException("The condition lacks the value to compare with."),
    };
}
