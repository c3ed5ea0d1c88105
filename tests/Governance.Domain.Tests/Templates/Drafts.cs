using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Domain.Tests.Questionnaires;

namespace Governance.Domain.Tests.Templates;

/// <summary>Drafts to test with.</summary>
internal static class Drafts
{
    public static readonly UserId Ana = new(Guid.Parse("0198a000-0000-7000-8000-000000000001"));
    public static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    public static TemplateDraft Of(QuestionnaireTemplate template, string key = "own.small") =>
        TemplateDraft.Begin(new TenantId(Guid.Parse("0198a000-0000-7000-8000-000000000002")), key, template, origin: null, Ana, Now);

    public static TemplateDraft Small() => Of(Questionnaires.Templates.Of(Questionnaires.Templates.Choice("first"), Questionnaires.Templates.Choice("second", Questionnaires.Templates.Is("first", "yes"))));

    public static DraftStep Edit(this TemplateDraft draft, Func<QuestionnaireTemplate, TemplateEdit> edit) => draft.Make(edit(draft.Read()), Ana, Now)!;
}
