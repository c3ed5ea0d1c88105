using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A group of lines of a condition, and how they go together.</summary>
public sealed record GroupFields(Joint Join = Joint.All, IReadOnlyList<ComparisonFields>? Lines = null)
{
    /// <summary>The lines that name a question.</summary>
    public IEnumerable<ComparisonFields> Given => (Lines ?? []).Where(line => !string.IsNullOrEmpty(line.Question));

    /// <summary>The group as a condition.</summary>
    public Condition Written(QuestionnaireTemplate template) => Joined(Join, [.. Given.Select(line => line.Written(template.Question(line.Question!)!))]);

    /// <summary>A condition as one group; null where it takes more than one.</summary>
    public static GroupFields? Of(Condition condition) => condition switch
    {
        _ when ComparisonFields.Of(condition) is { } line => new(Joint.All, [line]),
        AllOf all => Of(Joint.All, all.Conditions),
        AnyOf any => Of(Joint.Any, any.Conditions),
        Not { Condition: AnyOf any } => Of(Joint.None, any.Conditions),
        Not { Condition: AllOf all } => Of(Joint.NotAll, all.Conditions),
        _ => null,
    };

    /// <summary>Conditions put together; one stands for itself.</summary>
    public static Condition Joined(Joint join, IReadOnlyList<Condition> parts) => join switch
    {
        Joint.All => parts is [var one] ? one : new AllOf(parts),
        Joint.Any => parts is [var one] ? one : new AnyOf(parts),
        Joint.None => new Not(parts is [var one] ? one : new AnyOf(parts)),
        Joint.NotAll => new Not(parts is [var one] ? one : new AllOf(parts)),
    };

    private static GroupFields? Of(Joint join, IReadOnlyList<Condition> parts) =>
        parts.Select(ComparisonFields.Of).OfType<ComparisonFields>().ToList() is var lines && lines.Count == parts.Count ? new(join, lines) : null;
}
