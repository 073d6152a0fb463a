// question: Quelles passerelles ont un an ou plus et, sur toute la période, n’ont vu passer personne ?
// parameters: $at, $from, $to
// columns: source, target, since
// Il faut une période de douze mois entiers au moins, et des relevés qui en couvrent chaque jour : pas de relevé n’est pas zéro.
// Le relevé de celui qui reçoit s’efface devant celui de celui qui envoie, s’ils se recouvrent.
// `since` : le jour où la paire et ses deux bouts étaient là ; absent = depuis toujours.
MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(bo:Operator)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
  AND toString(date($from) + duration({months: 12})) <= toString(date($to) + duration({days: 1}))
WITH a, b, ao, bo, min(coalesce(p.validFrom, '0001-01-01')) AS oldest
WITH a, b, reduce(last = oldest, day IN [a.validFrom, b.validFrom, ao.validFrom, bo.validFrom] |
  CASE WHEN coalesce(day, '') > last THEN day ELSE last END) AS since
WHERE toString(date(since) + duration({months: 12})) <= toString(date($at) + duration({days: 1}))
MATCH (a)<-[:FROM]-(r:ReferralFlow)-[:TO]->(b)
WITH a.id AS source, b.id AS target, since, collect({
  id: r.id,
  kind: r.kind,
  declaredBy: r.declaredBy,
  from: r.from,
  to: r.to,
  dayAfter: toString(date(r.to) + duration({days: 1})),
  people: coalesce(r.publishedCount, 1)
}) AS rows
WITH source, target, since, [row IN rows WHERE row.from >= $from AND row.to <= $to] AS rows
WITH source, target, since, [row IN rows WHERE none(other IN rows
  WHERE row.declaredBy = 'RECEIVER' AND other.declaredBy = 'SENDER' AND other.kind = row.kind
    AND other.from <= row.to AND row.from <= other.to)] AS rows
WHERE any(row IN rows WHERE row.from = $from)
  AND all(row IN rows WHERE row.people = 0
    AND (row.to = $to OR any(other IN rows WHERE other.from <= row.dayAfter AND other.to > row.to)))
RETURN source, target, CASE WHEN since = '0001-01-01' THEN null ELSE since END AS since
ORDER BY source, target
