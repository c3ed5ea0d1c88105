using Governance.Domain.Assessments;

namespace Governance.Domain.Reviews;

/// <summary>What a reviewer asks about one question. Drafts are collected and sent as one message.</summary>
public sealed class Query : Aggregate
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 2000;

    private Query() { }

    private Query(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public QueryId Id { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Number of the submission that it is about.</summary>
    public int Submission { get; private set; }
    /// <summary>What is asked.</summary>
    public string Text { get; private set; } = "";
    /// <summary>Who drafted it.</summary>
    public UserId By { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset DraftedAt { get; private set; }
    /// <summary>When it was sent; null while it is a draft.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Drafts a query. Refuses one without words, and a second draft on the same question.</summary>
    public static Query Draft(ReceivedAnswer answer, IEnumerable<Query> others, string? text, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (others.Any(q => q.SentAt is null && string.Equals(q.Question, answer.Question, StringComparison.Ordinal))) throw new Refused(ReviewRefusals.QueryExists);
        var query = new Query(answer.TenantId)
        {
            Id = new(Ids.New()),
            AssessmentId = answer.AssessmentId,
            Question = answer.Question,
            Submission = answer.Number,
            Text = Given(text),
            By = by,
            DraftedAt = now,
        };
        query.Record(new QueryDrafted(answer.AssessmentId, answer.Question, by));
        return query;
    }

    /// <summary>Whether the draft that stands is the one that a person saw, in the wording that they saw; nothing seen where nothing stands counts, too.</summary>
    public static bool IsAsSeen(Query? standing, QueryId? seen, int version) => standing is null ? seen is null : standing.Id == seen && standing.Version == version;

    /// <summary>Says it otherwise. Refuses once it was sent.</summary>
    public void Reword(string? text)
    {
        if (SentAt is not null) throw new Refused(ReviewRefusals.QuerySent);
        Text = Given(text);
        Record(new QueryReworded(AssessmentId, Question));
    }

    /// <summary>Takes a draft back. Refuses once it was sent.</summary>
    public void Withdraw()
    {
        if (SentAt is not null) throw new Refused(ReviewRefusals.QuerySent);
        Record(new QueryWithdrawn(AssessmentId, Question));
    }

    /// <summary>Notes that it went out with the others.</summary>
    public void Send(DateTimeOffset now)
    {
        if (SentAt is not null) throw new Refused(ReviewRefusals.QuerySent);
        SentAt = now;
        Record(new QuerySent(AssessmentId, Question));
    }

    private static string Given(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().Length > MaxLength ? throw new Refused(ReviewRefusals.QueryEmpty) : text.Trim();
}
