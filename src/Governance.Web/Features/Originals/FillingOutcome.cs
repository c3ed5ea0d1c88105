namespace Governance.Web.Features.Originals;

/// <summary>What there is to know of a question before the filled file is taken.</summary>
public enum FillingOutcome
{
    /// <summary>Something stands in no cell.</summary>
    LeftOut,
    /// <summary>What stood in a cell of the file is written over.</summary>
    WrittenOver,
    /// <summary>It was answered in other words than the file has.</summary>
    Reworded,
    /// <summary>The questionnaire does not ask it; its cells stay.</summary>
    NotAsked,
}
