// question: Quelles passerelles sont tombées, ou ne reposent plus sur rien, sans que rien ne les remplace ?
// parameters: $at
// columns: source, target, kind, form
// EXPIRED : toutes celles de ce genre sur la paire sont échues, sauf les prévues. AGREEMENT_ENDED : active, sa convention est échue et aucune autre de ce genre ne repose sur une convention qui court.
// SUSPENDED_LONG, PLANNED_LATE : suspendue, ou prévue et en retard, depuis plus de douze mois. La première forme qui convient est dite.
MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
OPTIONAL MATCH (bo:Operator)-[:OFFERS]->(b)
WITH a, p, b, bo
WHERE coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
OPTIONAL MATCH (g:Agreement {id: p.agreement})
WITH a.id AS source, b.id AS target, p, g.validTo AS agreementEnd, CASE
  WHEN coalesce(p.planned, false) OR coalesce(p.validFrom, '') > $at THEN 'PLANNED'
  WHEN coalesce(p.validTo, '~') < $at THEN 'EXPIRED'
  WHEN (p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~') THEN 'SUSPENDED'
  ELSE 'ACTIVE' END AS state
WITH source, target, collect({
  kind: p.kind,
  state: state,
  agreementEnded: coalesce(agreementEnd, '~') < $at,
  agreementStands: p.agreement IS NOT NULL AND coalesce(agreementEnd, '~') >= $at,
  suspendedLong: toString(date(coalesce(p.suspendedFrom, '0001-01-01')) + duration({months: 12})) < $at,
  plannedLate: coalesce(p.planned, false) AND p.validFrom IS NOT NULL
    AND toString(date(coalesce(p.validFrom, '0001-01-01')) + duration({months: 12})) < $at
}) AS passages
UNWIND ['ACCESS', 'PROGRESSION', 'CONCURRENT', 'EXEMPTION', 'RETURN', 'AFTERCARE'] AS kind
WITH source, target, kind, [p IN passages WHERE p.kind = kind] AS same, any(p IN passages WHERE p.state = 'ACTIVE'
  AND CASE WHEN kind = 'RETURN' THEN p.kind = 'RETURN' ELSE NOT p.kind IN ['RETURN', 'DISCOVERY'] END) AS replaced
WITH source, target, kind, CASE
  WHEN NOT replaced AND any(p IN same WHERE p.state = 'EXPIRED')
    AND all(p IN same WHERE p.state IN ['EXPIRED', 'PLANNED']) THEN 'EXPIRED'
  WHEN any(p IN same WHERE p.state = 'ACTIVE' AND p.agreementEnded)
    AND none(p IN same WHERE p.state = 'ACTIVE' AND p.agreementStands) THEN 'AGREEMENT_ENDED'
  WHEN NOT replaced AND any(p IN same WHERE p.state = 'SUSPENDED' AND p.suspendedLong) THEN 'SUSPENDED_LONG'
  WHEN NOT replaced AND any(p IN same WHERE p.plannedLate) THEN 'PLANNED_LATE'
  END AS form
WHERE form IS NOT NULL
RETURN source, target, kind, form
ORDER BY source, target, kind
