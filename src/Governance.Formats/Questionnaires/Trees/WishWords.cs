using System.Globalization;
using System.Text;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>
/// Takes an expression apart into words: names (bare or in braces), texts in quotes, numbers, and signs.
/// </summary>
internal sealed class WishWords
{
    private const string Signs = "()[],!<>=&|";
    private readonly List<(char Kind, string Text)> words = [];
    private int at;

    /// <summary>Reads all words. Kinds are <c>n</c> a name in braces, <c>t</c> a text, <c>w</c> a bare word or number, <c>s</c> a sign.</summary>
    /// <exception cref="NotTranslatedException">A brace or quotation mark stays open, or there is something else.</exception>
    public WishWords(string expression)
    {
        for (var i = 0; i < expression.Length;)
        {
            var c = expression[i];
            if (char.IsWhiteSpace(c)) i++;
            else if (c == '{') i = Until(expression, i, '}', 'n');
            else if (c is '\'' or '"') i = Quoted(expression, i);
            else if (Signs.Contains(c, StringComparison.Ordinal)) i = Sign(expression, i);
            else i = Bare(expression, i);
        }
    }

    /// <summary>Whether all words were taken.</summary>
    public bool Ended => at == words.Count;

    /// <summary>The next word, not taken; kind 0 at the end.</summary>
    public (char Kind, string Text) Next => Ended ? ('\0', "") : words[at];

    /// <summary>Takes the next word.</summary>
    public string Take() => Ended ? throw new NotTranslatedException("The condition breaks off.") : words[at++].Text;

    /// <summary>Takes the next word if it is this sign or bare word.</summary>
    public bool Takes(params ReadOnlySpan<string> any)
    {
        if (Ended || words[at].Kind is not ('s' or 'w')) return false;
        foreach (var text in any)
        {
            if (!string.Equals(words[at].Text, text, StringComparison.OrdinalIgnoreCase)) continue;
            at++;
            return true;
        }
        return false;
    }

    private int Until(string expression, int from, char end, char kind)
    {
        var to = expression.IndexOf(end, from + 1);
        if (to < 0) throw new NotTranslatedException(string.Create(CultureInfo.InvariantCulture, $"The condition opens {expression[from]} and never closes it."));
        words.Add((kind, expression[(from + 1)..to].Trim()));
        return to + 1;
    }

    private int Quoted(string expression, int from)
    {
        var text = new StringBuilder();
        for (var i = from + 1; i < expression.Length; i++)
        {
            if (expression[i] == expression[from])
            {
                words.Add(('t', text.ToString()));
                return i + 1;
            }
            if (expression[i] == '\\' && i + 1 < expression.Length) i++;
            text.Append(expression[i]);
        }
        throw new NotTranslatedException("The condition opens a quotation mark and never closes it.");
    }

    private int Sign(string expression, int from)
    {
        var length = from + 1 < expression.Length && expression.Substring(from, 2) is "==" or "!=" or "<>" or "<=" or ">=" or "&&" or "||" ? 2 : 1;
        words.Add(('s', expression.Substring(from, length)));
        return from + length;
    }

    private int Bare(string expression, int from)
    {
        var to = from;
        while (to < expression.Length && !char.IsWhiteSpace(expression[to]) && !Signs.Contains(expression[to], StringComparison.Ordinal) && expression[to] is not ('\'' or '"' or '{')) to++;
        if (to == from) throw new NotTranslatedException("The condition cannot be read.");
        words.Add(('w', expression[from..to]));
        return to;
    }
}
