namespace Governance.Formats.Xlsx;

/// <summary>What a cell shall hold. Text stays text, whatever it begins with.</summary>
/// <param name="Text">As text, for cells whose form does not suit a number or date.</param>
/// <param name="Number">As a number.</param>
/// <param name="On">As a date.</param>
internal sealed record NewValue(string Text, decimal? Number = null, DateOnly? On = null);
