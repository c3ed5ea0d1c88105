using System.Text.Json.Serialization;

namespace Governance.Data.Demo.Acts;

/// <summary>What somebody did on a day of the story.</summary>
/// <param name="DaysAgo">When, in days before the first start; at least one.</param>
/// <param name="By">Who; the address before the at sign.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "act")]
[JsonDerivedType(typeof(Sending), "send")]
[JsonDerivedType(typeof(Acknowledging), "acknowledge")]
[JsonDerivedType(typeof(Recalling), "recall")]
[JsonDerivedType(typeof(Assigning), "assign")]
[JsonDerivedType(typeof(Answering), "answer")]
[JsonDerivedType(typeof(Commenting), "comment")]
[JsonDerivedType(typeof(Asking), "ask")]
[JsonDerivedType(typeof(Submitting), "submit")]
[JsonDerivedType(typeof(Keeping), "keep")]
[JsonDerivedType(typeof(Reviewing), "review")]
[JsonDerivedType(typeof(Sharing), "share")]
[JsonDerivedType(typeof(Replying), "reply")]
[JsonDerivedType(typeof(Returning), "return")]
[JsonDerivedType(typeof(ClosingReview), "closeReview")]
[JsonDerivedType(typeof(Raising), "raise")]
[JsonDerivedType(typeof(Proving), "prove")]
[JsonDerivedType(typeof(JudgingProof), "judgeProof")]
[JsonDerivedType(typeof(ClosingFinding), "closeFinding")]
[JsonDerivedType(typeof(MakingScorecard), "scorecard")]
[JsonDerivedType(typeof(Recommending), "recommend")]
[JsonDerivedType(typeof(Opining), "opine")]
[JsonDerivedType(typeof(Deciding), "decide")]
public abstract record DemoAct(int DaysAgo, string By)
{
    /// <summary>Does it again, at the desk where people do it.</summary>
    public abstract Task PlayAsync(DemoStage stage, CancellationToken stop);
}
