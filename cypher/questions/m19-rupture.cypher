// question: Sur quelles passerelles les personnes orientées sont-elles souvent refusées, ou abandonnent-elles ?
// parameters: $at, $from, $to
// columns: source, target, sent, lostPercent, isContradicted, passerelles
// Il faut 20 personnes au moins dont les quatre suites sont publiées, et que 40 % d’entre elles soient refusées ou abandonnent. Lu sur P⁺, sans les mises en relation.
// Seuls comptent les relevés tout entiers dans la période qui donnent les quatre suites ; celui de qui reçoit s’efface devant celui de qui envoie, s’ils se recouvrent.
// Les relevés d’une année et d’un genre comptent ensemble si leurs sommes sont publiées, sinon ceux qui montrent leurs quatre nombres. -1 : masqué.
// `lostPercent` : la part à 5 % près ; absente si elle, ou son complément, tient à trop peu de personnes. `isContradicted` : le receveur donne d’autres nombres pour les mêmes mois.
MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(bo:Operator)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
WITH a, b, collect(p.id) AS passerelles
MATCH (a)<-[:FROM]-(r:ReferralFlow)-[:TO]->(b)
WHERE r.givesOutcomes = true AND r.kind <> 'INTRODUCTION' AND r.from >= $from AND r.to <= $to
WITH a.id AS source, b.id AS target, passerelles, collect({
  id: r.id,
  kind: r.kind,
  declaredBy: r.declaredBy,
  from: r.from,
  to: r.to,
  year: CASE WHEN substring(r.from, 0, 4) = substring(r.to, 0, 4) THEN substring(r.from, 0, 4) ELSE r.from END,
  started: coalesce(r.publishedStarted, -1),
  refused: coalesce(r.publishedRefused, -1),
  abandoned: coalesce(r.publishedAbandoned, -1),
  pending: coalesce(r.publishedPending, -1)
}) AS rows
WITH source, target, passerelles, rows, [row IN rows WHERE none(other IN rows
  WHERE row.declaredBy = 'RECEIVER' AND other.declaredBy = 'SENDER' AND other.kind = row.kind
    AND other.from <= row.to AND row.from <= other.to)] AS counted
UNWIND counted AS row
OPTIONAL MATCH (s:PublishedSum {row: row.id})
WHERE s.measure <> 'count' AND all(id IN s.rows WHERE id IN [one IN counted | one.id])
WITH source, target, passerelles, rows, counted, row.kind AS kind, row.year AS year, collect(CASE
  WHEN s.row IS NOT NULL THEN {measure: s.measure, rows: s.rows, more: s.more} END) AS sums
WITH source, target, passerelles, rows, sums, [row IN counted WHERE row.kind = kind AND row.year = year] AS own
WITH source, target, passerelles, rows, sums, own, all(row IN own WHERE
  (row.started >= 0 OR any(s IN sums WHERE s.measure = 'started' AND row.id IN s.rows))
  AND (row.refused >= 0 OR any(s IN sums WHERE s.measure = 'refused' AND row.id IN s.rows))
  AND (row.abandoned >= 0 OR any(s IN sums WHERE s.measure = 'abandoned' AND row.id IN s.rows))
  AND (row.pending >= 0 OR any(s IN sums WHERE s.measure = 'pending' AND row.id IN s.rows))) AS isWhole
WITH source, target, passerelles, rows, CASE WHEN isWhole THEN sums ELSE [] END AS sums,
  [row IN own WHERE isWhole OR (row.started >= 0 AND row.refused >= 0 AND row.abandoned >= 0 AND row.pending >= 0)] AS known
WITH source, target, passerelles, rows, known,
  reduce(people = 0, s IN sums | people + s.more) AS more,
  reduce(people = 0, s IN sums | people + CASE WHEN s.measure IN ['refused', 'abandoned'] THEN s.more ELSE 0 END) AS moreLost
WITH source, target, passerelles,
  reduce(people = more, row IN known | people + abs(row.started) + abs(row.refused) + abs(row.abandoned) + abs(row.pending)) AS sent,
  reduce(people = moreLost, row IN known | people + abs(row.refused) + abs(row.abandoned)) AS lost,
  CASE WHEN any(row IN known WHERE any(other IN rows
    WHERE other.declaredBy <> row.declaredBy AND other.kind = row.kind AND other.from = row.from AND other.to = row.to
      AND ((row.started >= 0 AND other.started >= 0 AND row.started <> other.started)
        OR (row.refused >= 0 AND other.refused >= 0 AND row.refused <> other.refused)
        OR (row.abandoned >= 0 AND other.abandoned >= 0 AND row.abandoned <> other.abandoned)
        OR (row.pending >= 0 AND other.pending >= 0 AND row.pending <> other.pending)))) THEN 1 ELSE 0 END AS contradictions
WITH source, target, passerelles, sum(sent) AS sent, sum(lost) AS lost, sum(contradictions) AS contradictions
WHERE sent >= 20 AND lost * 100 >= sent * 40
WITH source, target, passerelles, sent, lost, contradictions, size([month IN range(1, 1200)
  WHERE toString(date($from) + duration({months: month})) <= toString(date($to) + duration({days: 1}))]) AS months
RETURN source, target, CASE WHEN sent >= 50 THEN '50+' ELSE '20–49' END AS sent,
  CASE WHEN (lost >= 5 AND lost * 12 >= months * 5)
    AND (sent = lost OR (sent - lost >= 5 AND (sent - lost) * 12 >= months * 5))
    THEN 5 * ((200 * lost + 5 * sent) / (10 * sent)) END AS lostPercent,
  contradictions > 0 AS isContradicted, passerelles
ORDER BY source, target
