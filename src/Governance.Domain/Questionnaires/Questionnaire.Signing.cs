namespace Governance.Domain.Questionnaires;

/// <summary>Asking those who may sign for a signature.</summary>
public sealed partial class Questionnaire
{
    /// <summary>Notes that those who may sign were asked to. Refuses where nothing is signed, nobody may, or nothing can be submitted now.</summary>
    public void AskForSignature(int signatories, UserId by)
    {
        MustBeInHand();
        if (!RequiresRepresentation) throw new Refused(SubmissionRefusals.NeedsConfirmation);
        if (State is not (QuestionnaireState.Accepted or QuestionnaireState.TimeAsked or QuestionnaireState.Returned)) throw new Refused(SubmissionRefusals.NothingToSign);
        if (signatories == 0) throw new Refused(SubmissionRefusals.NobodySigns);
        Record(new SignatureAsked(signatories, by));
    }
}
