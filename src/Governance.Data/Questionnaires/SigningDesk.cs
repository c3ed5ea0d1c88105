using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Signing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Makes a submission a representation: lays out what is signed, and takes the signature.</summary>
public sealed class SigningDesk(AnswerDesk answers, SubmissionDesk submissions, GovernanceDb db, TimeProvider clock)
{
    private const int MostShown = 50;

    /// <summary>The representations that were made with a questionnaire, the latest first, at most 50. One statement, and none where none was asked for or nothing is submitted.</summary>
    public async Task<IReadOnlyList<MadeRepresentation>> MadeAsync(Questionnaire questionnaire, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        if (!questionnaire.RequiresRepresentation || questionnaire.SubmittedCount == 0) return [];
        var id = questionnaire.Id;
        return await db.Set<Submission>().Where(s => s.QuestionnaireId == id)
            .Join(db.Set<Representation>(), s => s.Id, r => r.SubmissionId, (s, r) => new { Submission = s, r.SigningAuthorityId })
            .Join(db.Set<SigningAuthority>(), x => x.SigningAuthorityId, a => a.Id, (x, a) => new { x.Submission, a.Signatory })
            .OrderByDescending(x => x.Submission.Number).Take(MostShown)
            .Select(x => new MadeRepresentation(x.Submission.Number, x.Submission.SubmittedAt, x.Signatory)).ToListAsync(stop);
    }

    /// <summary>What a person would sign today; null where there is no such questionnaire. The same rows give the same hash.</summary>
    public async Task<PreparedRepresentation?> PrepareAsync(Guid id, Signer signer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(signer);
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        if (!open.Questionnaire.RequiresRepresentation) throw new Refused(SubmissionRefusals.NeedsConfirmation);
        var today = clock.Today();
        var powers = await PowersAsync(signer.Id, today, stop);
        var chosen = signer.Authority is { } wanted ? powers.FirstOrDefault(power => power.Authority.Id == wanted) : powers.FirstOrDefault();
        return new(open, powers, chosen, chosen is null ? null : await UnsignedAsync(open, chosen, today, stop));
    }

    /// <summary>Takes the signature and submits. The hash is the one that the person read.</summary>
    /// <exception cref="Refused">Nobody may sign, something changed since, or the signature does not hold.</exception>
    public async Task SignAsync(PreparedRepresentation prepared, Signer signer, string sha256, PasskeyAssertion? assertion, string relyingParty, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(signer);
        if (prepared is not { Submission: { Made: { Representation: { } unsigned } made } draft, Chosen: { } chosen }) throw new Refused(SubmissionRefusals.NoAuthority);
        if (chosen.Authority.IsOfAnother(signer.Name)) throw new Refused(SubmissionRefusals.OtherName.With(chosen.Authority.Signatory, signer.Name));
        if (!string.Equals(unsigned.ContentSha256, sha256, StringComparison.Ordinal)) throw new Refused(SubmissionRefusals.ContentChanged);
        if (assertion is not null && AssertionCheck.Problems(assertion, sha256, relyingParty) is [var problem, ..]) throw new Refused(SubmissionRefusals.SignatureWrong.With(problem));
        var signed = unsigned with { Assertion = assertion };
        await submissions.SendAsync(draft with { Made = made with { Representation = signed } }, signer.Id, submission =>
        {
            db.Add(Representation.Of(submission, signed, chosen.Authority));
            Copy(prepared.Open.Questionnaire, made.Number, signed, signer);
        }, stop);
    }

    private Task<List<SigningPower>> PowersAsync(UserId user, DateOnly today, CancellationToken stop) =>
        db.Set<SigningAuthority>().AsNoTracking().Where(a => a.UserId == user && a.RevokedAt == null && a.FromOn <= today && (a.UntilOn == null || a.UntilOn >= today))
            .Join(db.Set<LegalEntity>(), a => a.LegalEntityId, e => e.Id, (a, e) => new { Authority = a, Entity = e })
            .OrderBy(pair => pair.Entity.Name).Select(pair => new SigningPower(pair.Authority, pair.Entity)).ToListAsync(stop);

    private async Task<PreparedSubmission> UnsignedAsync(OpenQuestionnaire open, SigningPower power, DateOnly today, CancellationToken stop)
    {
        var (questionnaire, statement) = (open.Questionnaire, Statement.Current);
        var draft = await submissions.PrepareAsync(open, power.Authority.UserId, stop);
        var unsigned = new SubmittedRepresentation(statement.Name, statement.Text, power.Entity.Name, power.Entity.Lei?.Value ?? power.Entity.RegisterNumber ?? "",
            questionnaire.BuyerEntities, questionnaire.Service, today, power.Authority.Signatory, power.Authority.Basis, "", null);
        return draft with { Made = draft.Made with { Representation = unsigned with { ContentSha256 = SignedContent.Of(draft.Made, unsigned).Sha256() } } };
    }

    private void Copy(Questionnaire questionnaire, int number, SubmittedRepresentation signed, Signer signer) => db.Queue(
        questionnaire.TenantId, signer.Email, $"What you signed for {signed.LegalEntity}",
        $"""
        On {signed.AsOf:d MMMM yyyy} you signed for {signed.LegalEntity} about {signed.Service}, to {string.Join(", ", signed.BuyerEntities)} ({questionnaire.Reference}, version {number}).
        {(signed.Assertion is null ? "You signed without a key." : "You signed with your passkey.")} SHA-256 of what was signed: {signed.ContentSha256}

        {signed.StatementText}
        """, clock.GetUtcNow());
}
