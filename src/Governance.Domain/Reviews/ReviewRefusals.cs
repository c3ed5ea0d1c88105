namespace Governance.Domain.Reviews;

/// <summary>Every refusal of the review, as name and sentence.</summary>
public static class ReviewRefusals
{
    /// <summary>SCORING: a reviewer who finds more than is claimed returns the question.</summary>
    public static readonly Refusal AboveTheClaim = new("DeterminationAboveTheClaim", "This says more than the vendor claims. Return the question instead, so that the vendor can claim it.", RefusalKind.Input);
    /// <summary>Below Satisfied without a word.</summary>
    public static readonly Refusal ReasonMissing = new("DeterminationReasonMissing", "Say why, in at most 2,000 characters: the vendor sees the reason and may answer it.", RefusalKind.Input);
    /// <summary>Nothing was submitted under this key.</summary>
    public static readonly Refusal NoSuchQuestion = new("NoSuchQuestion", "The questionnaire has no such question.", RefusalKind.Input);
    /// <summary>Only an answer that says so can be accepted as not applicable.</summary>
    public static readonly Refusal NotSaidNotApplicable = new("NotSaidNotApplicable", "The vendor does not say that this question does not apply.");
    /// <summary>The same person twice.</summary>
    public static readonly Refusal AlreadyAccepted = new("NotApplicableAlreadyAccepted", "You accepted this already; a critical question takes a second person.");
    /// <summary>A query without words.</summary>
    public static readonly Refusal QueryEmpty = new("QueryEmpty", "Write what you ask, in at most 2,000 characters.", RefusalKind.Input);
    /// <summary>Two queries on one question.</summary>
    public static readonly Refusal QueryExists = new("QueryExists", "There is a draft query on this question; change that one.");
    /// <summary>A sent query stands.</summary>
    public static readonly Refusal QuerySent = new("QuerySent", "This query was sent; it can no longer be changed.");
    /// <summary>Nothing to send.</summary>
    public static readonly Refusal NothingToReturn = new("NothingToReturn", "No query is drafted; there is nothing to return.");
    /// <summary>Coverage is one of three values.</summary>
    public static readonly Refusal CoverageUnknown = new("CoverageUnknown", "Coverage is 0, 0.5 or 1 of the engagement's scope.", RefusalKind.Input);
    /// <summary>Evidence from tomorrow.</summary>
    public static readonly Refusal DatedAhead = new("EvidenceDatedAhead", "The evidence is dated after today. Take the end of its period, or the day of the test.", RefusalKind.Input);
    /// <summary>An end before the beginning.</summary>
    public static readonly Refusal EndsBeforeDated = new("EvidenceEndsBeforeDated", "An end, a bridge or a surveillance cannot lie before the day that the evidence is dated.", RefusalKind.Input);
    /// <summary>A judgement for no question.</summary>
    public static readonly Refusal ServesNothing = new("EvidenceServesNothing", "Say which questions the file serves.", RefusalKind.Input);
    /// <summary>The reply is empty.</summary>
    public static readonly Refusal ReplyEmpty = new("ReplyEmpty", "Write your answer, in at most 2,000 characters.", RefusalKind.Input);
}
