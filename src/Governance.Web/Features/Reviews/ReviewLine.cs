using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Reviews;

/// <summary>A question in the queue.</summary>
/// <param name="Question">As it was asked.</param>
/// <param name="Critical">Whether leaving it open holds the band.</param>
/// <param name="Answer">As it was answered.</param>
/// <param name="Determination">The judgement, if any.</param>
/// <param name="LeftOut">Whether it is rightly left out.</param>
/// <param name="Files">How many files serve it.</param>
/// <param name="Read">How many of them were judged for it.</param>
/// <param name="Query">The draft query on it, if any.</param>
/// <param name="Finding">The finding on its judgement, if one is raised.</param>
public sealed record ReviewLine(FrozenQuestion Question, bool Critical, ReceivedAnswer Answer, Determination? Determination, bool LeftOut, int Files, int Read, Query? Query, Finding? Finding)
{
    /// <summary>Whether it was returned to the vendor, which has not submitted since.</summary>
    public bool IsReturned { get; init; }

    /// <summary>Whether nothing is left to judge.</summary>
    public bool Decided => Determination is not null || LeftOut;

    /// <summary>Whether it fell short.</summary>
    public bool FallsShort => Determination is { Status: DeterminationStatus.Partial or DeterminationStatus.NotSatisfied };

    /// <summary>The answer in words, cut to a line.</summary>
    public string Says => string.Join(", ", AnswerText.Of(Question, Answer.Value)) is { Length: > 0 } text ? text.Length > 120 ? text.Beginning(119) + "…" : text : "";
}
