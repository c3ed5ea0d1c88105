namespace Governance.Domain.Questionnaires;

/// <summary>Every sentence with which a questionnaire template is refused.</summary>
public static class TemplateRefusals
{
    /// <summary>A text that has to be there is empty.</summary>
    public const string Empty = "This text is empty.";
    /// <summary>A key with other characters than allowed.</summary>
    public const string KeyForm = "A key is made of letters, digits, dots, hyphens and underscores, and has at most 64 of them.";
    /// <summary>There is nothing to answer.</summary>
    public const string NoSections = "A questionnaire has at least one section.";
    /// <summary>Weights on some sections only.</summary>
    public const string SomeSectionWeights = "Give a weight to every section or to none.";
    /// <summary>A weight below 0.</summary>
    public const string NegativeWeight = "A weight is 0 or more.";
    /// <summary>A critical question that counts nothing.</summary>
    public const string CriticalWithoutWeight = "A critical question has a weight above 0.";
    /// <summary>A choice with nothing to choose from.</summary>
    public const string TooFewOptions = "A choice offers at least two options.";
    /// <summary>Two options that nobody can tell apart.</summary>
    public const string SameOption = "Two answers have the same words. Say what tells them apart, or take one out.";
    /// <summary>Options where none can be chosen.</summary>
    public const string OptionsElsewhere = "Only a choice of one or of several has options.";
    /// <summary>Credits on some options only.</summary>
    public const string SomeCredits = "Give a credit to every option or to none.";
    /// <summary>A question with a weight for which nothing can be earned.</summary>
    public const string NoCredit = "No answer earns anything, though the question has a weight. Give one of them a credit above 0, or the question the weight 0.";
    /// <summary>Of one answer every option stands alone.</summary>
    public const string AloneElsewhere = "Only where several answers can be chosen does one exclude the others.";
    /// <summary>A credit outside 0 to 1.</summary>
    public const string CreditRange = "A credit lies between 0 and 1.";
    /// <summary>Not applicable offered as an option.</summary>
    public const string NotApplicableOption = "Not applicable is a state of the answer: allow it on the question and leave the option out.";
    /// <summary>Bands where no number is asked.</summary>
    public const string BandsElsewhere = "Only a number has bands.";
    /// <summary>A band that nothing lies in.</summary>
    public const string EmptyBand = "No number lies in this band: it ends where it begins, or before.";
    /// <summary>A number without unit.</summary>
    public const string NoUnit = "Say in what unit the number is given.";
    /// <summary>A unit where no number is asked.</summary>
    public const string UnitElsewhere = "Only a number has a unit.";
    /// <summary>Limits where no number is asked.</summary>
    public const string LimitsElsewhere = "Only a number has a minimum or a maximum, or is whole.";
    /// <summary>Limits that no number keeps to.</summary>
    public const string NoNumberFits = "No number lies between this minimum and this maximum.";
    /// <summary>A table without columns.</summary>
    public const string NoColumns = "A table has at least one column.";
    /// <summary>Columns where no table is asked.</summary>
    public const string ColumnsElsewhere = "Only a table has columns.";
    /// <summary>A condition that is not of the form.</summary>
    public const string ConditionForm = "A condition is all, any or not of others, or a question with one of is, in, contains, atLeast, below and answered; at most eight deep.";
    /// <summary>A condition on its own question.</summary>
    public const string ConditionOnItself = "The condition refers to its own question, which would have to be answered before it is asked.";
    /// <summary>A condition that no answers let hold.</summary>
    public const string NeverTrue = "No answers let this condition hold, so the question would never be asked.";

    /// <summary>A section without questions.</summary>
    public static string NoQuestions(string section) => $"The section {section} has no questions.";
    /// <summary>A key that is taken.</summary>
    public static string KeyTwice(string key) => $"The key {key} is there twice.";
    /// <summary>A question that is asked twice.</summary>
    public static string TextTwice(string earlier) => $"The question {earlier} asks this already, in the same words.";
    /// <summary>Two bands that share numbers.</summary>
    public static string OverlappingBands(int other) => $"A number could lie in this band and in band {other}, counted from 1.";
    /// <summary>A condition on a question that is asked later.</summary>
    public static string ConditionOnLater(string key) => $"The condition refers to {key}, which is asked later.";
    /// <summary>A condition on a question that does not exist.</summary>
    public static string ConditionOnUnknown(string key) => $"The condition refers to {key}, and there is no such question.";
    /// <summary>A comparison with an option that cannot be chosen.</summary>
    public static string UnknownOption(string key, string option) => $"The condition waits for the option {option} of {key}, which nobody can choose.";
    /// <summary>A comparison that the type of the question does not allow.</summary>
    public static string ComparisonForm(string key) => $"The condition compares {key} in a way that its type does not allow.";
    /// <summary>A condition that asks for two answers to a choice of one.</summary>
    public static string NeverAsked(string key) => $"The condition asks for two different answers to {key} at once, so the question would never be asked.";
    /// <summary>A framework that is not loaded.</summary>
    public static string UnknownFramework(string key, string version) => $"The framework {key} {version} is not loaded.";
    /// <summary>A control that the named frameworks do not have.</summary>
    public static string UnknownControl(string control) => $"None of the named frameworks has a control {control}.";
    /// <summary>A control that two of the named frameworks have.</summary>
    public static string AmbiguousControl(string control) => $"More than one of the named frameworks has a control {control}.";
    /// <summary>A control named twice by a question.</summary>
    public static string ControlTwice(string control) => $"The control {control} is named twice.";
}
