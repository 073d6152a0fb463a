// question: Quelles filières testent plus qu’elles n’annoncent ?
// parameters: $at
// columns: filiere, certainty
// `certain` : le test dépasse le minimum annoncé. `possible` : un test, et personne n’a annoncé de minimum.
MATCH (o:Operator)-[:OFFERS]->(f:Filiere)
WHERE coalesce(o.validFrom, '') <= $at AND $at <= coalesce(o.validTo, '~')
  AND coalesce(f.validFrom, '') <= $at AND $at <= coalesce(f.validTo, '~')
UNWIND [
  {min: f.entryOralMin, tested: f.entryOralTested},
  {min: f.entryWrittenMin, tested: f.entryWrittenTested},
  {min: f.entryNumeracyMin, tested: f.entryNumeracyTested},
  {min: f.entryCertificateMin, tested: f.entryCertificateTested},
  {min: f.entryDigitalMin, tested: f.entryDigitalTested},
  {min: f.entryProjectMin, tested: f.entryProjectTested}
] AS d
WITH f, d
WHERE d.tested > coalesce(d.min, 0)
WITH f.id AS filiere, sum(CASE WHEN d.min IS NULL THEN 0 ELSE 1 END) AS sure
RETURN filiere, CASE WHEN sure > 0 THEN 'certain' ELSE 'possible' END AS certainty
ORDER BY filiere
