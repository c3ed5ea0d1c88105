namespace Governance.Domain.Imports;

/// <summary>Somebody said which columns of a sheet are what; sheets count from 1.</summary>
public sealed record QuestionnaireColumnsChosen(string Sha256, int Sheet, UserId By) : IEvent;
