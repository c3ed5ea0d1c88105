namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Finds things that wait for each other in a circle.</summary>
internal static class Circles
{
    /// <summary>For each node the number of its circle; nodes that share a number wait for each other.</summary>
    /// <param name="next">For each node, those it waits for.</param>
    public static int[] Of(IReadOnlyList<IReadOnlyCollection<int>> next)
    {
        // Tarjan's components, with a stack of its own: a long chain must not be able to exhaust the thread's
        var (index, low, circle, onPath) = (new int[next.Count], new int[next.Count], new int[next.Count], new bool[next.Count]);
        Stack<int> path = [];
        Stack<(int Node, IEnumerator<int> Others)> walk = [];
        var (counter, circles) = (0, 0);
        for (var start = 0; start < next.Count; start++)
        {
            if (index[start] == 0) Enter(start);
            while (walk.Count > 0) Step();
        }
        return circle;

        void Enter(int node)
        {
            (index[node], low[node], onPath[node]) = (++counter, counter, true);
            path.Push(node);
            walk.Push((node, next[node].GetEnumerator()));
        }

        void Step()
        {
            var (node, rest) = walk.Peek();
            if (rest.MoveNext())
            {
                if (index[rest.Current] == 0) Enter(rest.Current);
                else if (onPath[rest.Current]) low[node] = Math.Min(low[node], index[rest.Current]);
                return;
            }
            walk.Pop();
            if (walk.TryPeek(out var above)) low[above.Node] = Math.Min(low[above.Node], low[node]);
            if (low[node] != index[node]) return;
            circles++;
            int member;
            do
            {
                member = path.Pop();
                (circle[member], onPath[member]) = (circles, false);
            }
            while (member != node);
        }
    }
}
