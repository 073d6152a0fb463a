// question: Quelles filières testent plus qu’elles n’annoncent ?
// parameters: $at
// columns: filiere, certainty
// `certain` : le test dépasse le minimum annoncé. `possible` : un test, et personne n’a annoncé de minimum, ou l’un des deux n’est que présumé.
MATCH (o:Operator)-[:OFFERS]->(f:Filiere)
WHERE coalesce(o.validFrom, '') <= $at AND $at <= coalesce(o.validTo, '~')
  AND coalesce(f.validFrom, '') <= $at AND $at <= coalesce(f.validTo, '~')
UNWIND [
  {name: 'oral', min: f.entryOralMin, tested: f.entryOralTested},
  {name: 'written', min: f.entryWrittenMin, tested: f.entryWrittenTested},
  {name: 'numeracy', min: f.entryNumeracyMin, tested: f.entryNumeracyTested},
  {name: 'certificate', min: f.entryCertificateMin, tested: f.entryCertificateTested},
  {name: 'digital', min: f.entryDigitalMin, tested: f.entryDigitalTested},
  {name: 'project', min: f.entryProjectMin, tested: f.entryProjectTested}
] AS d
WITH f, d
WHERE d.tested > coalesce(d.min, 0)
WITH f.id AS filiere, sum(CASE WHEN d.min IS NULL THEN 0 ELSE 1 END) AS sure,
  sum(size([x IN coalesce(f.presumed, []) WHERE x IN ['entry.' + d.name + '.min', 'entry.' + d.name + '.tested']])) AS presumed
RETURN filiere, CASE WHEN sure > 0 AND presumed = 0 THEN 'certain' ELSE 'possible' END AS certainty
ORDER BY filiere
