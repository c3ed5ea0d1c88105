using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerImports;

/// <summary>An answered questionnaire that was read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="ReadAt">When.</param>
/// <param name="Kept">How many answers went into the library; null before that.</param>
public sealed record AnswerImportRow(AnswerImportId Id, string FileName, DateTimeOffset ReadAt, int? Kept);
