using System.Collections.Concurrent;
using System.Text;
using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;

namespace Governance.Data.Scores;

/// <summary>The answers to one form as the scorer takes them: what many vendors said alike is read once, and is one object.</summary>
internal sealed class AnswersAsScored
{
    // the answers to a choice repeat themselves; the rest is read each time
    private const int MostKept = 1_000;
    private const int MostBytes = 300;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places;
    private readonly ConcurrentDictionary<string, ScoreAnswer>[] kept;

    /// <summary>Nothing is read yet.</summary>
    public AnswersAsScored(AskedForm form)
    {
        Form = form;
        kept = [.. form.Key.Questions.Select(_ => new ConcurrentDictionary<string, ScoreAnswer>(StringComparer.Ordinal))];
        places = form.Key.Questions.Select((question, place) => (question.Key, place)).ToDictionary(q => q.Key, q => q.place, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What was asked.</summary>
    public AskedForm Form { get; }

    /// <summary>Adds an answer, as its row has it, to the facts of its assessment. One to a question that was not asked counts nothing.</summary>
    public void AddTo(ScoreFacts facts, ReadOnlySpan<byte> question, ReadOnlySpan<byte> state, ReadOnlySpan<byte> value)
    {
        if (PlaceOf(question) is not (>= 0 and var place)) return;
        Span<char> text = stackalloc char[MostBytes];
        var asked = Form.Key.Questions[place];
        var used = Claim.IsScored(asked, AnswerState.Answered) ? value : default;
        if (state.Length + 1 + used.Length > MostBytes)
        {
            facts.Add(place, Read(asked, Encoding.UTF8.GetString(state), Encoding.UTF8.GetString(used)));
            return;
        }
        var length = Encoding.UTF8.GetChars(state, text);
        text[length] = ' ';
        var said = text[..(length + 1 + Encoding.UTF8.GetChars(used, text[(length + 1)..]))];
        var known = kept[place].GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(said, out var answer))
        {
            answer = Read(asked, said[..length].ToString(), said[(length + 1)..].ToString());
            if (kept[place].Count < MostKept) known[said] = answer;
        }
        facts.Add(place, answer);
    }

    /// <summary>Where a question stands, by the bytes of its key; -1 where it was not asked.</summary>
    public int PlaceOf(ReadOnlySpan<byte> question)
    {
        Span<char> text = stackalloc char[MostBytes];
        return question.Length <= MostBytes && places.TryGetValue(text[..Encoding.UTF8.GetChars(question, text)], out var place) ? place : -1;
    }

    private static ScoreAnswer Read(KeyedQuestion asked, string state, string value)
    {
        var done = Enum.Parse<AnswerState>(state);
        return Claim.ToScore(asked, done, Claim.IsScored(asked, done) ? KeptValue.Read(value) : new(), accepted: false);
    }
}
