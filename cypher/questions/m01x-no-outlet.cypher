// question: Quelles filières en activité mènent plus loin, mais jamais à un débouché ?
// parameters: $at
// columns: filiere, stage, certainty
// Lu sur N⁺, à rebours depuis les filières qui touchent un débouché (terminale, préparation valide ou passerelle vers un débouché).
// Le parcours en largeur avance d’un pas par tour : `left` garde les passerelles pas encore suivies, `last` les filières du dernier pas.
// `certain` : les passerelles qui partent des opérateurs de la filière et de toutes celles qu’elle atteint sont documentées, et rien n’est présumé de leurs étapes.
MATCH (o:Operator)
OPTIONAL MATCH (o)-[:OFFERS]->(:Filiere)-[d:PASSERELLE]->()
WHERE d.kind <> 'DISCOVERY'
WITH o, count(d) AS documenting
WITH o, documenting > 0 OR coalesce(o.linksVerifiedOn, '~') <= $at AS documented
MATCH (o)-[:OFFERS]->(f:Filiere)
WHERE coalesce(o.validFrom, '') <= $at AND $at <= coalesce(o.validTo, '~')
  AND coalesce(f.validFrom, '') <= $at AND $at <= coalesce(f.validTo, '~')
OPTIONAL MATCH (f)-[r:PREPARES]->(:Outlet)
WHERE coalesce(r.validFrom, '') <= $at AND $at <= coalesce(r.validTo, '~')
WITH f, documented, count(r) AS preparations
OPTIONAL MATCH (f)-[p:PASSERELLE]->(:Outlet)
WHERE NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
WITH f, documented, preparations, count(p) AS passages
WITH collect({
  id: f.id,
  stage: f.stage,
  terminal: f.stage = 'COACHING' OR coalesce(f.terminal, false),
  arrives: preparations + passages > 0,
  documented: documented AND none(x IN coalesce(f.presumed, []) WHERE x IN ['stage', 'terminal'])
}) AS filieres
OPTIONAL MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(bo:Operator)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
WITH filieres, collect({a: a.id, b: b.id}) AS edges
WITH filieres, [f IN filieres WHERE f.terminal OR f.arrives | f.id] AS arrivals, edges
WITH filieres, edges, reduce(walk = {reached: [], last: arrivals, left: edges}, step IN range(0, size(edges)) |
  CASE WHEN size(walk.last) = 0 THEN walk ELSE {
    reached: walk.reached + walk.last,
    last: [e IN walk.left WHERE e.b IN walk.last AND NOT e.a IN walk.last | e.a],
    left: [e IN walk.left WHERE NOT e.a IN walk.last AND NOT e.b IN walk.last]
  } END) AS walk
WITH filieres, edges, [f IN filieres WHERE f.documented = false | f.id] AS undocumented, walk.reached AS reached
WITH filieres, edges, reached, reduce(walk = {reached: [], last: undocumented, left: edges}, step IN range(0, size(edges)) |
  CASE WHEN size(walk.last) = 0 THEN walk ELSE {
    reached: walk.reached + walk.last,
    last: [e IN walk.left WHERE e.b IN walk.last AND NOT e.a IN walk.last | e.a],
    left: [e IN walk.left WHERE NOT e.a IN walk.last AND NOT e.b IN walk.last]
  } END) AS walk
WITH filieres, [e IN edges | e.a] AS leading, reached, walk.reached AS doubtful
UNWIND filieres AS f
WITH f, leading, reached, doubtful
WHERE f.terminal = false AND f.id IN leading AND NOT f.id IN reached
RETURN f.id AS filiere, f.stage AS stage, CASE WHEN f.id IN doubtful THEN 'possible' ELSE 'certain' END AS certainty
ORDER BY filiere
