namespace Governance.Domain.Questionnaires;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary>Words.</summary>
    Text,
    /// <summary>A number.</summary>
    Number,
    /// <summary>A day.</summary>
    Date,
}
