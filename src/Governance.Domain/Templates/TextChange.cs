namespace Governance.Domain.Templates;

/// <summary>
/// What an edit did to a text, kept so that it can be taken back: at one place, one part gave way to another. It holds for any two
/// texts, and is small where they differ in one place only.
/// </summary>
/// <param name="At">Where, counted from 0 in UTF-16 units.</param>
/// <param name="Removed">What stood there before.</param>
/// <param name="Inserted">What stands there after.</param>
public sealed record TextChange(int At, string Removed, string Inserted)
{
    /// <summary>What leads from one text to another.</summary>
    public static TextChange Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var shorter = Math.Min(before.Length, after.Length);
        var start = before.AsSpan().CommonPrefixLength(after);
        // half a character could not be stored by itself
        if (start > 0 && char.IsHighSurrogate(before[start - 1])) start--;
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        if (end > 0 && char.IsLowSurrogate(before[^end])) end--;
        return new(start, before[start..^end], after[start..^end]);
    }

    /// <summary>The text after, given the one before.</summary>
    public string Apply(string before) => Replace(before, Removed, Inserted);

    /// <summary>The text before, given the one after.</summary>
    public string Undo(string after) => Replace(after, Inserted, Removed);

    private string Replace(string text, string what, string with)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan(At).StartsWith(what, StringComparison.Ordinal)) throw new InvalidOperationException("The text is not the one that was changed.");
        return string.Concat(text.AsSpan(0, At), with, text.AsSpan(At + what.Length));
    }
}
