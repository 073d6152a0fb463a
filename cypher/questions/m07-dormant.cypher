// question: Quelles passerelles ont un an ou plus et, sur toute la période, n’ont vu passer personne ?
// parameters: $at, $from, $to
// columns: source, target, since
// Il faut une période de douze mois entiers au moins, et des relevés qui en couvrent chaque jour : pas de relevé n’est pas zéro.
// Le relevé de celui qui reçoit s’efface devant celui de celui qui envoie, s’ils se recouvrent.
// « Rien à signaler » entre les deux opérateurs vaut zéro pour ses mois, sauf si le même déclarant y compte des personnes.
// `since` : le jour où la paire et ses deux bouts étaient là ; absent = depuis toujours.
OPTIONAL MATCH (so:Operator)-[n:NOTHING_TO_REPORT]->(ti:Operator)
WHERE n.from >= $from AND n.to <= $to
OPTIONAL MATCH (so)-[:OFFERS]->(:Filiere)<-[:FROM]-(r:ReferralFlow)
WHERE r.declaredBy = n.declaredBy AND n.from <= r.from AND r.to <= n.to AND coalesce(r.publishedCount, 1) > 0
WITH so, ti, n, collect(r.id) AS fine
OPTIONAL MATCH (so)<-[:FROM]-(r:ReferralFlow)
WHERE r.declaredBy = n.declaredBy AND n.from <= r.from AND r.to <= n.to AND coalesce(r.publishedCount, 1) > 0
WITH so, ti, n, fine, collect(r.id) AS coarse
WITH so, ti, n, fine + coarse AS sent
OPTIONAL MATCH (ti)-[:OFFERS]->(:Filiere)<-[:TO]-(r:ReferralFlow)
WHERE r.id IN sent
WITH so, ti, n, sent, count(r) AS entering
OPTIONAL MATCH (ti)<-[:TO]-(r:ReferralFlow)
WHERE r.id IN sent
WITH so, ti, n, entering, count(r) AS arriving
WITH so, ti, n, entering + arriving AS contradicting
WITH collect({
  source: so.id,
  target: ti.id,
  contradicting: contradicting,
  from: n.from,
  to: n.to,
  dayAfter: toString(date(n.to) + duration({days: 1})),
  people: 0
}) AS nothing
MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(bo:Operator)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
  AND toString(date($from) + duration({months: 12})) <= toString(date($to) + duration({days: 1}))
WITH nothing, a, b, ao, bo, min(coalesce(p.validFrom, '0001-01-01')) AS oldest
WITH nothing, a, b, ao, bo, reduce(last = oldest, day IN [a.validFrom, b.validFrom, ao.validFrom, bo.validFrom] |
  CASE WHEN coalesce(day, '') > last THEN day ELSE last END) AS since
WHERE toString(date(since) + duration({months: 12})) <= toString(date($at) + duration({days: 1}))
OPTIONAL MATCH (a)<-[:FROM]-(r:ReferralFlow)-[:TO]->(b)
WITH nothing, a.id AS source, b.id AS target, ao.id AS sender, bo.id AS receiver, since, collect({
  id: r.id,
  kind: r.kind,
  declaredBy: r.declaredBy,
  from: r.from,
  to: r.to,
  dayAfter: toString(date(r.to) + duration({days: 1})),
  people: coalesce(r.publishedCount, 1)
}) AS rows
WITH nothing, source, target, sender, receiver, since, [row IN rows WHERE row.from >= $from AND row.to <= $to] AS rows
WITH source, target, since, [row IN rows WHERE none(other IN rows
  WHERE row.declaredBy = 'RECEIVER' AND other.declaredBy = 'SENDER' AND other.kind = row.kind
    AND other.from <= row.to AND row.from <= other.to)]
  + [row IN nothing WHERE row.source = sender AND row.target = receiver AND row.contradicting = 0] AS rows
WHERE any(row IN rows WHERE row.from = $from)
  AND all(row IN rows WHERE row.people = 0
    AND (row.to = $to OR any(other IN rows WHERE other.from <= row.dayAfter AND other.to > row.to)))
RETURN source, target, CASE WHEN since = '0001-01-01' THEN null ELSE since END AS since
ORDER BY source, target
