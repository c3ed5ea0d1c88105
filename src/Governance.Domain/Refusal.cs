namespace Governance.Domain;

/// <summary>Why an act is refused: a name for code and tests, a sentence that the person sees.</summary>
public sealed record Refusal(string Name, string Sentence, RefusalKind Kind = RefusalKind.Rule)
{
    /// <summary>The same refusal with the sentence's placeholders filled in.</summary>
    public Refusal With(params object[] values) =>
        this with { Sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentence, values) };
}
