using FluentValidation;
using Governance.Domain.Reviews;

namespace Governance.Web.Features.Reviews;

/// <summary>A query on a question.</summary>
/// <param name="Question">Its key.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Draft">The draft that the page showed; null where it showed none.</param>
/// <param name="Version">The version of that draft.</param>
public sealed record QueryForm(string Question = "", string? Text = null, Guid? Draft = null, int Version = 0)
{
    /// <summary>The draft as it stands.</summary>
    public static QueryForm Of(string question, Query? draft) => new(question, draft?.Text, draft?.Id.Value, draft?.Version ?? 0);

    /// <summary>Whether it was written over what stands now.</summary>
    public bool Saw(Query? standing) => Query.IsAsSeen(standing, Draft is { } id ? new QueryId(id) : null, Version);

    /// <summary>There are words.</summary>
    public sealed class Validator : AbstractValidator<QueryForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Text).NotEmpty().WithMessage(ReviewRefusals.QueryEmpty.Sentence).MaximumLength(Query.MaxLength).WithMessage(ReviewRefusals.QueryEmpty.Sentence);
    }
}
