using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerLibrary;

/// <summary>A question made ready to be compared: its words without form, the figures it names, whether it asks for the contrary, and the controls it tests.</summary>
public sealed class ComparedQuestion
{
    // what a word counts beside a concept of the field; found on the half of the labelled pairs that is for developing (tests/Governance.Benchmarks/Proposals)
    private const double ConceptShare = 1, WordShare = 0.7, LightShare = 0.45, PartShare = 0.6, ThemeShare = 0.6, TimeShare = 0.7, TimeThemeShare = 0.1;
    // "how often" and "how long" are asked about everything
    private const string TimeTheme = "time";

    private static readonly HashSet<string> Contrary = new(
        ["not", "no", "never", "none", "without", "cannot", "neither", "nor", "nothing", "nobody", "dont", "cant", "doesnt", "isnt", "wont", "arent",
            "forbidden", "forbid", "prohibited", "prohibit", "blocked", "refrain", "unencrypted", "cleartext", "plaintext"], StringComparer.Ordinal);
    // what looks like a negation and is none
    private static readonly HashSet<string> NotContrary = new(["more", "less", "later", "longer", "only", "matter"], StringComparer.Ordinal);

    private ComparedQuestion(IReadOnlyList<string> words, IReadOnlyList<QuestionTerm> terms, IEnumerable<string> controls)
    {
        Plain = string.Join(' ', words);
        Terms = terms;
        Figures = QuestionFigures.Of(words);
        IsContrary = words.Where((word, i) => Contrary.Contains(word) && !(i + 1 < words.Count && NotContrary.Contains(words[i + 1]))).Count() % 2 == 1;
        Controls = [.. controls.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The question without case, accents and punctuation.</summary>
    public string Plain { get; }
    /// <summary>Its words, each once, in the order of their keys.</summary>
    public IReadOnlyList<QuestionTerm> Terms { get; }
    /// <summary>The figures it names.</summary>
    public IReadOnlyList<string> Figures { get; }
    /// <summary>Whether it is put in the negative, so that <em>yes</em> means what <em>no</em> means to the same question put otherwise.</summary>
    public bool IsContrary { get; }
    /// <summary>The controls that it tests, each with its framework.</summary>
    public IReadOnlyList<string> Controls { get; }

    /// <summary>Makes a question ready.</summary>
    /// <param name="text">The question.</param>
    /// <param name="controls">The controls that it tests, each with its framework.</param>
    public static ComparedQuestion Of(string text, IEnumerable<string> controls)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(controls);
        var words = WordSplit.Of(text);
        return new(words, TermsOf(words), controls);
    }

    /// <summary>Makes a question of a questionnaire ready.</summary>
    public static ComparedQuestion Of(FrozenQuestionnaire document, FrozenQuestion question) => Of(question.Text, ControlsOf(document, question));

    /// <summary>The controls that a question of a questionnaire tests, each under the frameworks that the questionnaire names.</summary>
    public static IReadOnlyList<string> ControlsOf(FrozenQuestionnaire document, FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        return [.. document.Frameworks.SelectMany(framework => question.Controls.Select(control => $"{framework.Key}/{control}"))];
    }

    private static List<QuestionTerm> TermsOf(IReadOnlyList<string> words)
    {
        var stems = words.Select(WordStem.Of).ToArray();
        var terms = new SortedDictionary<string, QuestionTerm>(StringComparer.Ordinal);
        void Add(string key, string shown, double share)
        {
            if (!terms.TryGetValue(key, out var known) || known.Share < share) terms[key] = new(key, shown, share);
        }
        for (var i = 0; i < stems.Length;)
        {
            var (concept, length) = FieldWords.Named(stems.AsSpan(i));
            var light = length == 1 && FieldWords.IsLight(stems[i]);
            if (concept is not null)
            {
                var time = string.Equals(concept.Theme, TimeTheme, StringComparison.Ordinal);
                Add("=" + concept.Name, concept.Name, time ? TimeShare : light ? LightShare : ConceptShare);
                foreach (var part in concept.Parts) Add("=" + part, part, PartShare);
                Add("~" + concept.Theme, concept.Theme, time ? TimeThemeShare : ThemeShare);
            }
            else if (!FieldWords.IsSilent(words[i]) && !QuestionFigures.IsFigure(words[i]))
            {
                Add(stems[i], words[i], light ? LightShare : WordShare);
            }
            i += length;
        }
        return [.. terms.Values];
    }
}
