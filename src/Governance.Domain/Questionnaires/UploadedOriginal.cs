using Governance.Domain.Imports;

namespace Governance.Domain.Questionnaires;

/// <summary>A buyer's own file that reached the vendor by another way, kept beside the questionnaire to be filled in with its answers. There is one at most.</summary>
public sealed class UploadedOriginal : ImportedFile
{
    private UploadedOriginal() { }

    private UploadedOriginal(Questionnaire questionnaire, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now)
        : base(questionnaire.TenantId, file, shape, choices, by, now) => QuestionnaireId = questionnaire.Id;

    /// <summary>The questionnaire whose answers go into it.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }

    /// <summary>Keeps a file that could be read. Refuses one that is too large.</summary>
    /// <param name="questionnaire">The questionnaire whose answers go into it.</param>
    /// <param name="file">Its name, hash and bytes.</param>
    /// <param name="shape">What it has in common with others of its make.</param>
    /// <param name="choices">What was said of the last file of its make; empty for nothing.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public static UploadedOriginal Read(Questionnaire questionnaire, (string Name, string Sha256, byte[] Content) file, string shape, IReadOnlyList<ChosenSheet> choices, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(questionnaire, file, shape, choices, by, now);
    }
}
