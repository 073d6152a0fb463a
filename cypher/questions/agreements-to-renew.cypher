// question: Quelles conventions faut-il renouveler, dans quel état sont-elles, et qui les a confirmées ?
// parameters: $at
// columns: agreement, state, confirmation, active
// À renouveler : elle est en vigueur et son dernier jour tombe dans les 90 jours, ou elle est échue et des passerelles actives reposent dessus.
// La parole d'une partie est sa dernière confirmation ou la signature, la plus récente des deux ; elle vaut moins de douze mois.
OPTIONAL MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b)
WHERE p.agreement IS NOT NULL AND NOT coalesce(p.planned, false)
  AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
  AND coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
OPTIONAL MATCH (bo:Operator)-[:OFFERS]->(b)
WITH p.agreement AS agreement, coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~') AS isOpen
WITH collect(CASE WHEN isOpen THEN agreement END) AS resting
MATCH (g:Agreement)-[:PARTY]->(o:Operator)
OPTIONAL MATCH (o)-[c:CONFIRMED]->(g)
WHERE c.`on` <= $at
WITH resting, g, o, max(c.`on`) AS said
WITH resting, g, CASE WHEN coalesce(g.signedOn, '~') <= $at AND g.signedOn > coalesce(said, '')
  THEN g.signedOn ELSE said END AS word
WITH resting, g, collect({
  isSaid: word IS NOT NULL,
  isFresh: word IS NOT NULL AND toString(date(coalesce(word, '0001-01-01')) + duration({months: 12})) > $at
}) AS words
WITH g, words, size([id IN resting WHERE id = g.id]) AS active, CASE
  WHEN coalesce(g.validTo, '~') < $at THEN 'LAPSED'
  WHEN coalesce(g.signedOn, '~') > $at AND coalesce(g.validFrom, '~') > $at THEN 'UNSIGNED'
  WHEN coalesce(g.validFrom, '') > $at THEN 'UPCOMING'
  WHEN coalesce(g.validTo, '~') <= toString(date($at) + duration({days: 90})) THEN 'EXPIRING'
  ELSE 'IN_FORCE' END AS state
WHERE state = 'EXPIRING' OR (state = 'LAPSED' AND active > 0)
RETURN g.id AS agreement, state, CASE
  WHEN all(w IN words WHERE w.isFresh) THEN 'ALL'
  WHEN any(w IN words WHERE w.isFresh) THEN 'SOME'
  WHEN any(w IN words WHERE w.isSaid) THEN 'STALE'
  ELSE 'NONE' END AS confirmation, active
ORDER BY agreement
