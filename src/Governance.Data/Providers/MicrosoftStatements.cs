using Governance.Data.Audit;
using Governance.Data.Conventions;
using Governance.Data.Hot;
using Governance.Data.Questionnaires;
using Governance.Data.Vendors;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>The hot statements on SQL Server.</summary>
internal sealed class MicrosoftStatements(GovernanceDb db, Unsealed unsealed) : IHotStatements
{
    // by queries: what was not run there is not written twice
    public Task<KeptQuestionnaire?> QuestionnaireAsync(QuestionnaireId questionnaire, bool document, CancellationToken stop) => db.KeptAsync(questionnaire, document, stop);

    public Task<VendorList> VendorsAsync(VendorListing listing, int most, CancellationToken stop) => db.FirstAsync(listing, most, stop);

    // The shared lock on the questionnaire's row is kept to the end: whoever submits waits for it, or is waited for. The range of
    // the answer's key is held, too, so that a colleague in the same moment comes before or after. Texts are compared byte by
    // byte: the server's own comparison takes yes for YES.
    public async Task<AnswerWritten?> SaveAnswerAsync(AnswerWrite write, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(write);
        var (draft, entry, at) = (write.Edit.Draft, write.Entry(), Instants.Cut(write.At));
        var rows = await db.Database.SqlQuery<AnswerRow>($"""
            set nocount on;
            set xact_abort on;
            declare @tenant uniqueidentifier = {write.Tenant.Value}, @questionnaire uniqueidentifier = {write.Questionnaire.Value}, @question nvarchar(64) = {write.Question.Key}, @seen int = {write.Seen},
                @alone bit = {write.Edit.Reach is AnswerReach.Value}, @anew bit = {write.Edit.Anew}, @state nvarchar(40) = {draft.State.ToString()}, @value nvarchar(max) = {write.Value}, @label nvarchar(40) = {draft.Label.ToString()},
                @comment nvarchar(4000) = {draft.Comment}, @subservice nvarchar(200) = {draft.Subservice}, @reason nvarchar(4000) = {draft.Reason}, @offer nvarchar(4000) = {draft.Offer},
                @compensating nvarchar(4000) = {draft.Compensating}, @until date = {draft.CompensatingUntil}, @at datetimeoffset = {at}, @by uniqueidentifier = {write.By.Value},
                @open nvarchar(40), @outcome nvarchar(40), @stands int, @same bit;
            begin transaction;
            select @open = case
                when recalled_at is not null then N'Recalled'
                when declined_at is not null then N'Declined'
                when offer_outcome = N'Accepted' then N'OwnAccepted'
                when offered_at is not null and offer_outcome is null then N'OwnOffered'
                when accepted_at is null then N'NotAccepted'
                when submitted_count > 0 and not exists (select 1 from openjson(returned_questions) where cast([value] as varbinary(max)) = cast(cast(@question as nvarchar(max)) as varbinary(max))) then N'NotReturned'
                else N'Saved' end
            from questionnaires with (repeatableread, rowlock) where tenant_id = @tenant and id = @questionnaire;
            select @stands = version, @same = case when exists (
                select cast(state as varbinary(max)), cast(value as varbinary(max)) intersect select cast(@state as varbinary(max)), cast(@value as varbinary(max)))
                and (@alone = 1 or exists (
                select cast(label as varbinary(max)), cast(comment as varbinary(max)), cast(subservice as varbinary(max)), cast(reason as varbinary(max)), cast(offer as varbinary(max)), cast(compensating as varbinary(max)), compensating_until
                intersect select cast(@label as varbinary(max)), cast(@comment as varbinary(max)), cast(@subservice as varbinary(max)), cast(@reason as varbinary(max)), cast(@offer as varbinary(max)), cast(@compensating as varbinary(max)), @until))
                then 1 else 0 end
            from answers with (updlock, holdlock, rowlock) where tenant_id = @tenant and questionnaire_id = @questionnaire and question = @question;
            set @outcome = case
                when @open is null then null
                when @stands <> @seen or (@stands is null and @seen is not null) or (@stands is not null and @seen is null) then N'Changed'
                when @same = 1 and @anew = 0 then N'Same'
                else @open end;
            if @outcome = N'Saved'
            begin
                if @seen is null
                    insert into answers (tenant_id, questionnaire_id, question, state, value, label, comment, subservice, reason, offer, compensating, compensating_until, saved_at, saved_by, version)
                    values (@tenant, @questionnaire, @question, @state, @value, @label, @comment, @subservice, @reason, @offer, @compensating, @until, @at, @by, 0);
                else
                    update answers set state = @state, value = @value, label = iif(@alone = 1, label, @label), comment = iif(@alone = 1, comment, @comment),
                        subservice = iif(@alone = 1, subservice, @subservice), reason = iif(@alone = 1, reason, @reason), offer = iif(@alone = 1, offer, @offer),
                        compensating = iif(@alone = 1, compensating, @compensating), compensating_until = iif(@alone = 1, compensating_until, @until),
                        saved_at = @at, saved_by = @by, version = version + 1
                    where tenant_id = @tenant and questionnaire_id = @questionnaire and question = @question;
                insert into audit_entries (tenant_id, id, at, actor, act, subject, body, body_sha256)
                values (@tenant, {entry.Id.Value}, @at, @by, {entry.Act}, {entry.Subject}, {entry.Body}, {entry.BodySha256});
            end;
            commit transaction;
            select @outcome as [Outcome], case @outcome when N'Saved' then isnull(@seen + 1, 0) when N'Changed' then null else @seen end as [Version] where @outcome is not null;
            """).ToListAsync(stop);
        var written = rows.SingleOrDefault()?.Read();
        if (written?.Outcome is AnswerOutcome.Saved) unsealed.Note(write.Tenant);
        return written;
    }
}
