using Governance.Domain.Questionnaires;

namespace Governance.Domain.Templates;

/// <summary>Everything that a buyer's own templates can refuse.</summary>
public static class DraftRefusals
{
    /// <summary>Templates have names.</summary>
    public static readonly Refusal TitleMissing = new(nameof(TitleMissing), "Name the template in at most 200 characters.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal PurposeTooLong = new(nameof(PurposeTooLong), "The purpose has at most 2,000 characters.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal TooLarge = new(nameof(TooLarge), "A template has room for 4 million characters, which is about 3,000 questions. Make two of it.", RefusalKind.Input);
    /// <summary>Keys tell questions apart.</summary>
    public static readonly Refusal QuestionKeyTwice = new(nameof(QuestionKeyTwice), "Another question of this template has the key {0}. Answers are kept by it, so give this one a key of its own.", RefusalKind.Input);
    /// <summary>Keys tell sections apart.</summary>
    public static readonly Refusal SectionKeyTwice = new(nameof(SectionKeyTwice), "Another section of this template has the key {0}. Scores are kept by it, so give this one a key of its own.", RefusalKind.Input);
    /// <summary>Keys are part of addresses.</summary>
    public static readonly Refusal KeyForm = new(nameof(KeyForm), TemplateRefusals.KeyForm, RefusalKind.Input);
    /// <summary>Own keys are told from shipped ones.</summary>
    public static readonly Refusal NotOwnKey = new(nameof(NotOwnKey), "The key of an own template begins with “own.”.", RefusalKind.Input);
    /// <summary>Undoing is about what one saw.</summary>
    public static readonly Refusal NotLatestEdit = new(nameof(NotLatestEdit), "Somebody edited the draft after you opened the page, and nothing was undone. Open it anew and see what the latest edit is.");
    /// <summary>A colleague was quicker.</summary>
    public static readonly Refusal QuestionGone = new(nameof(QuestionGone), "This question is not in the draft any more, so nothing was saved. Undo on the draft’s page brings a removed question back; going back in the browser shows what you typed.");
    /// <summary>What is published can be sent.</summary>
    public static readonly Refusal Flawed = new(nameof(Flawed), "{0} before it can be published. Each is named on the page, with where to put it right.");
    /// <summary>Versions differ.</summary>
    public static readonly Refusal NothingNew = new(nameof(NothingNew), "Nothing has changed since version {0} was published.");
    /// <summary>Versions stand on their draft.</summary>
    public static readonly Refusal PublishedOf = new(nameof(PublishedOf), "A version was published of this draft, so it is not deleted. Retire the versions that are not to be sent any more.");
    /// <summary>Retiring is done once.</summary>
    public static readonly Refusal RetiredAlready = new(nameof(RetiredAlready), "This version is retired already.");
    /// <summary>A reason stays in the record.</summary>
    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Say in at most 1,000 characters why it is not sent any more.", RefusalKind.Input);
}
