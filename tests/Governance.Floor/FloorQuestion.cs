namespace Governance.Floor;

/// <summary>A question of the form, with what was answered.</summary>
public sealed record FloorQuestion(int Id, string Text, string[] Options, string Answer, string Comment);
