using Governance.Data.Questionnaires;
using Governance.Data.Vendors;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Hot;

/// <summary>
/// What people do so often that it is written in SQL, for the database that serves most: one round trip each. The rules are the Domain's; the tests hold every statement to a twin that does the same through the Domain and EF.
/// </summary>
public interface IHotStatements
{
    /// <summary>Saves one answer with its audit entry, unless it is refused; null where there is no such questionnaire. Nothing is submitted meanwhile.</summary>
    Task<AnswerWritten?> SaveAnswerAsync(AnswerWrite write, CancellationToken stop);

    /// <summary>A questionnaire with everything that was said so far, and its document where that is asked for; null where there is none.</summary>
    Task<KeptQuestionnaire?> QuestionnaireAsync(QuestionnaireId questionnaire, bool document, CancellationToken stop);

    /// <summary>The first rows of the register of vendors, and the people whose vendors can be asked for.</summary>
    Task<VendorList> VendorsAsync(VendorListing listing, int most, CancellationToken stop);
}
