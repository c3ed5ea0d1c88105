namespace Governance.Data.Demo;

/// <summary>What a decision asks for.</summary>
public sealed record DemoCondition(string Text, DateOnly DueOn);
