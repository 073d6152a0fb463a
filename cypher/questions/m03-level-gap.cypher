// question: Quelles passerelles actives mènent à une filière dont l’entrée demande plus, ou moins, que ce que la première apporte ?
// parameters: $at
// columns: passerelle, certainty, gap
// Par dimension : demandé = le plus grand du minimum et du testé ; apporté = le plus grand de la sortie et du demandé à l’entrée, s’il vaut au moins 1.
// Une valeur au-dessus de la sortie, ou sans sortie, n’est qu’un minimum : l’écart qui ne repose que là-dessus est `possible`.
// Il est `possible` aussi quand un niveau comparé, ou l’étape de la première filière, n’est que présumé.
// De l’accueil, rien n’est testé : l’orientation envoie au bon niveau. En concomitance, on apporte ce que la première demande à l’entrée.
MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(bo:Operator)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
  AND a.stage <> 'INTAKE'
UNWIND [
  {name: 'oral', min: b.entryOralMin, tested: b.entryOralTested, max: b.entryOralMax, had: a.exitOral, askedMin: a.entryOralMin, askedTested: a.entryOralTested},
  {name: 'written', min: b.entryWrittenMin, tested: b.entryWrittenTested, max: b.entryWrittenMax, had: a.exitWritten, askedMin: a.entryWrittenMin, askedTested: a.entryWrittenTested},
  {name: 'numeracy', min: b.entryNumeracyMin, tested: b.entryNumeracyTested, max: b.entryNumeracyMax, had: a.exitNumeracy, askedMin: a.entryNumeracyMin, askedTested: a.entryNumeracyTested},
  {name: 'certificate', min: b.entryCertificateMin, tested: b.entryCertificateTested, max: b.entryCertificateMax, had: a.exitCertificate, askedMin: a.entryCertificateMin, askedTested: a.entryCertificateTested},
  {name: 'digital', min: b.entryDigitalMin, tested: b.entryDigitalTested, max: b.entryDigitalMax, had: a.exitDigital, askedMin: a.entryDigitalMin, askedTested: a.entryDigitalTested},
  {name: 'project', min: b.entryProjectMin, tested: b.entryProjectTested, max: b.entryProjectMax, had: a.exitProject, askedMin: a.entryProjectMin, askedTested: a.entryProjectTested}
] AS d
WITH p, d,
  CASE WHEN d.min IS NULL THEN d.tested WHEN d.tested IS NULL OR d.tested <= d.min THEN d.min ELSE d.tested END AS need,
  CASE WHEN coalesce(d.askedMin, 0) >= coalesce(d.askedTested, 0) THEN coalesce(d.askedMin, 0) ELSE d.askedTested END AS asked,
  CASE WHEN p.kind = 'CONCURRENT' THEN 0 ELSE coalesce(d.had, 0) END AS had,
  size([x IN coalesce(a.presumed, []) WHERE x IN ['stage', 'entry.' + d.name + '.min', 'entry.' + d.name + '.tested']
      OR (x = 'exit.' + d.name AND p.kind <> 'CONCURRENT')])
    + size([x IN coalesce(b.presumed, []) WHERE x STARTS WITH 'entry.' + d.name + '.']) AS presumed
WHERE NOT d.name IN coalesce(p.waives, [])
WITH p, d, need, presumed, had >= asked AS exact, CASE WHEN had >= asked THEN had ELSE asked END AS state
WHERE state >= 1
WITH p, exact, presumed,
  CASE WHEN state > coalesce(d.max, 99) THEN 0 WHEN state < coalesce(need, 0) THEN need - state ELSE -1 END AS missing
WHERE missing >= 0
WITH p.id AS passerelle, sum(missing) AS gap, sum(CASE WHEN exact THEN 1 ELSE 0 END) AS sure, sum(presumed) AS presumed
RETURN passerelle, CASE WHEN sure > 0 AND presumed = 0 THEN 'certain' ELSE 'possible' END AS certainty, gap
ORDER BY passerelle
