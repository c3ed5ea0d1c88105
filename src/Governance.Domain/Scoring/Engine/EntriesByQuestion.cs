using System.Collections.Immutable;

namespace Governance.Domain.Scoring.Engine;

/// <summary>The entries of a list, chained by the question that they name; two arrays instead of a list per question.</summary>
internal sealed class EntriesByQuestion<T>
{
    private readonly ImmutableArray<T> _entries;
    private readonly int[] _first = [];
    private readonly int[] _next = [];

    /// <param name="entries">The list.</param>
    /// <param name="questions">How many questions there are.</param>
    /// <param name="questionOf">The question that the entry at an index names.</param>
    public EntriesByQuestion(ImmutableArray<T> entries, int questions, Func<T, int, int> questionOf)
    {
        _entries = entries;
        if (entries.IsEmpty)
            return;
        _first = new int[questions]; // one-based, so that 0 is the end
        _next = new int[entries.Length];
        for (var entry = 0; entry < entries.Length; entry++)
        {
            ref var first = ref _first[questionOf(entries[entry], entry)];
            _next[entry] = first;
            first = entry + 1;
        }
    }

    /// <summary>The entries of one question.</summary>
    public Chain Of(int question) => new(this, _first.Length == 0 ? 0 : _first[question]);

    /// <summary>A walk over the entries of one question.</summary>
    internal struct Chain(EntriesByQuestion<T> list, int first)
    {
        private int _current;
        private int _following = first;

        public readonly T Current => list._entries[_current - 1];

        public readonly Chain GetEnumerator() => this;

        public bool MoveNext()
        {
            _current = _following;
            if (_current == 0)
                return false;
            _following = list._next[_current - 1];
            return true;
        }
    }
}
