using FluentValidation;
using Governance.Domain.Questionnaires;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>When a question is asked: groups of comparisons with earlier answers. The stamp says what the condition was when the form was opened.</summary>
public sealed record ConditionForm
{
    /// <summary>Most groups, and most lines of one.</summary>
    public const int Most = 20;

    /// <summary>How the groups go together.</summary>
    public Joint Join { get; init; }
    /// <summary>The groups.</summary>
    public IReadOnlyList<GroupFields>? Groups { get; init; }
    /// <summary>What to make room for: <c>group</c>, or the number of a group that gets another line.</summary>
    public string? Add { get; init; }
    /// <summary>Whether a condition that the form cannot show gives way to it.</summary>
    public bool Replace { get; init; }
    /// <summary>The stamp.</summary>
    public string? Seen { get; init; }

    /// <summary>Where the form stands.</summary>
    [BindNever]
    public QuestionPlace Place { get; init; } = QuestionPlace.None;
    /// <summary>The questions that are asked before.</summary>
    [BindNever]
    public IReadOnlyList<Question> Earlier { get; init; } = [];
    /// <summary>The condition as it is now, where the form cannot show it; null otherwise.</summary>
    [BindNever]
    public string? Deeper { get; init; }

    /// <summary>The groups that name a question somewhere.</summary>
    public IEnumerable<GroupFields> Given => (Groups ?? []).Where(group => group.Given.Any());

    /// <summary>The form of a question's condition as it stands.</summary>
    public static ConditionForm Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (join, parts) = question.Condition switch
        {
            null => (Joint.All, []),
            var one when GroupFields.Of(one) is { } group => (Joint.All, [group]),
            AllOf all => (Joint.All, [.. all.Conditions.Select(GroupFields.Of)]),
            AnyOf any => (Joint.Any, [.. any.Conditions.Select(GroupFields.Of)]),
            _ => (Joint.All, (IReadOnlyList<GroupFields?>)[null]),
        };
        var deeper = parts.Contains(null);
        return new() { Join = join, Groups = deeper ? [] : [.. parts.OfType<GroupFields>()], Seen = Stamp(question), Deeper = deeper ? "" : null };
    }

    /// <summary>The stamp of what the form shows.</summary>
    public static string Stamp(Question question) => DraftStamp.Of(question?.Condition);

    /// <summary>The form on the page of a question, with an empty line where one is asked for.</summary>
    public ConditionForm On(QuestionnaireTemplate template, QuestionPlace place)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(place);
        var groups = (Groups ?? []).Select((group, at) => string.Equals(Add, at.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) ? group with { Lines = [.. group.Lines ?? [], new()] } : group).ToList();
        if (groups.Count == 0 || string.Equals(Add, "group", StringComparison.Ordinal)) groups.Add(new(Joint.All, [new()]));
        var deeper = Of(place.Question!).Deeper is null ? null : place.Asked;
        return this with { Groups = groups, Place = place, Deeper = deeper, Earlier = [.. template.Questions().TakeWhile(q => !string.Equals(q.Key, place.Question!.Key, StringComparison.Ordinal))] };
    }

    /// <summary>What is missing in its lines.</summary>
    public IEnumerable<string> Missing() => Given.SelectMany(group => group.Given).Select(line => line.Missing(Earlier.FirstOrDefault(q => string.Equals(q.Key, line.Question, StringComparison.Ordinal)))).OfType<string>();

    /// <summary>The condition, once nothing is missing; null where no line is filled in.</summary>
    public Condition? Written(QuestionnaireTemplate template) => Given.Select(group => group.Written(template)).ToList() is { Count: > 0 } parts ? GroupFields.Joined(Join, parts) : null;

    /// <summary>The limits.</summary>
    public sealed class Validator : AbstractValidator<ConditionForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Join).IsInEnum().WithMessage("Choose how the groups go together.");
            RuleFor(f => f.Groups).Must(g => (g ?? []).Count <= Most && (g ?? []).All(x => (x.Lines ?? []).Count <= Most && Enum.IsDefined(x.Join))).WithMessage("A condition has at most 20 groups of 20 comparisons.");
        }
    }
}
