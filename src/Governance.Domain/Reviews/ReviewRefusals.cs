namespace Governance.Domain.Reviews;

/// <summary>Every refusal of the review, as name and sentence.</summary>
public static class ReviewRefusals
{
    /// <summary>A reviewer who finds more than is claimed returns the question.</summary>
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
    /// <summary>Another wording than the page showed.</summary>
    public static readonly Refusal QueryReworded = new("QueryRewordedMeanwhile", "A colleague drafted, reworded, sent or took back the query on this question since you opened it. Both wordings stand below; send yours again to put it in the place of theirs.");
    /// <summary>A sent query stands.</summary>
    public static readonly Refusal QuerySent = new("QuerySent", "This query was sent; it can no longer be changed.");
    /// <summary>Coverage is one of three values.</summary>
    public static readonly Refusal CoverageUnknown = new("CoverageUnknown", "Coverage is 0, 0.5 or 1 of the engagement's scope.", RefusalKind.Input);
    /// <summary>Evidence from tomorrow.</summary>
    public static readonly Refusal DatedAhead = new("EvidenceDatedAhead", "The evidence is dated after today. Take the end of its period, or the day of the test.", RefusalKind.Input);
    /// <summary>An end before the beginning.</summary>
    public static readonly Refusal EndsBeforeDated = new("EvidenceEndsBeforeDated", "An end, a bridge or a surveillance cannot lie before the day that the evidence is dated.", RefusalKind.Input);
    /// <summary>A judgement for no question.</summary>
    public static readonly Refusal ServesNothing = new("EvidenceServesNothing", "Say which questions the file serves.", RefusalKind.Input);
    /// <summary>Two reviewers at once.</summary>
    public static readonly Refusal JudgedMeanwhile = new("QuestionJudgedMeanwhile", "Somebody judged this question since you opened it. Look at it again.");
    /// <summary>Two reviewers of one file at once.</summary>
    public static readonly Refusal FileJudgedMeanwhile = new("FileJudgedMeanwhile", "Somebody judged this file since you opened it. Look at it again.");
    /// <summary>Another submission since the page was opened.</summary>
    public static readonly Refusal SubmittedMeanwhile = new("SubmittedMeanwhile", "The vendor submitted again since you opened this page. Open the question anew, and judge what it says now.");
    /// <summary>Evidence counts by what a reviewer read in it; an upload that nobody read earns nothing.</summary>
    public static readonly Refusal FileNotOpened = new("FileNotOpened", "You have not opened this file here. Open it first: a file is judged only by somebody who has.", RefusalKind.Input);
    /// <summary>Four eyes.</summary>
    public static readonly Refusal AuthorCannotJudge = new(nameof(AuthorCannotJudge), "You wrote this answer from public documents, so somebody else judges it.");
    /// <summary>A completed questionnaire is what its author says.</summary>
    public static readonly Refusal OwnWordOnly = new(nameof(OwnWordOnly), "The vendor's own questionnaire is the vendor's own word: judge it as shown by the vendor, as a policy or another document.", RefusalKind.Input);
    /// <summary>What anybody may read shows what is said, not what is done.</summary>
    public static readonly Refusal PublicShowsDesign = new(nameof(PublicShowsDesign), "A public document shows a statement or a design at most, by the vendor or an independent party. That a control is in place or operated is shown only by who lets somebody look.", RefusalKind.Input);
    /// <summary>A place is short.</summary>
    public static readonly Refusal PlaceTooLong = new("EvidencePlaceTooLong", "Name the place in at most 200 characters, such as a section and a page.", RefusalKind.Input);
    /// <summary>The latest submission has no such file.</summary>
    public static readonly Refusal NoSuchFile = new("NoSuchFile", "The latest submission brings no such file.", RefusalKind.Input);
    /// <summary>One reply each.</summary>
    public static readonly Refusal AlreadyAnswered = new("DeterminationAlreadyAnswered", "This determination was answered already; the answer stands beside it.");
    /// <summary>Replies are to what still holds.</summary>
    public static readonly Refusal Superseded = new("DeterminationSuperseded", "The buyer has judged this question anew; answer the newer determination.");
    /// <summary>Nothing that the vendor does not know yet.</summary>
    public static readonly Refusal NothingToShare = new("NothingToShare", "The vendor knows every determination below Satisfied already.");
    /// <summary>The reply is empty.</summary>
    public static readonly Refusal ReplyEmpty = new("ReplyEmpty", "Write your answer, in at most 2,000 characters.", RefusalKind.Input);
}
