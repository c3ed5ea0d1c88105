namespace Governance.Formats.Questionnaires;

/// <summary>The forms in which questionnaires come from outside.</summary>
public enum QuestionnaireFormat
{
    /// <summary>An Excel workbook.</summary>
    Xlsx,
    /// <summary>A csv file.</summary>
    Csv,
    /// <summary>A SurveyJS definition.</summary>
    Surveyjs,
    /// <summary>A questionnaire of Google's VSAQ.</summary>
    Vsaq,
    /// <summary>Our own template, or nested entries of others in JSON, FHIR questionnaires among them.</summary>
    Json,
    /// <summary>An OSCAL catalog in JSON.</summary>
    Oscal,
}
