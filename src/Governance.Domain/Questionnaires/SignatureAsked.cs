namespace Governance.Domain.Questionnaires;

/// <summary>Those who may sign were asked to sign the answers.</summary>
public sealed record SignatureAsked(int Signatories, UserId By) : IEvent;
