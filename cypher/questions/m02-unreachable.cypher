// question: Quelles filières en activité ne sont ni un point d’entrée, ni accessibles depuis un point d’entrée ?
// parameters: $at
// columns: filiere, stage, severity, certainty
// Points d’entrée : accueil (INTAKE) ou accès direct (openAdmission). Lu sur P⁺. `strong` : quelqu’un a dit qu’il n’y a pas d’accès direct.
// Le parcours en largeur avance d’un pas par tour : `left` garde les passerelles pas encore suivies, `last` les filières du dernier pas.
// `certain` : de la filière et de toutes celles qui y mènent, l’accès direct et les passerelles vers leur opérateur sont documentés, et rien n’est présumé de leurs étapes.
MATCH (o:Operator)
OPTIONAL MATCH (o)-[:OFFERS]->(:Filiere)<-[d:PASSERELLE]-(:Filiere)
WHERE d.kind <> 'DISCOVERY'
WITH o, count(d) AS documenting
MATCH (o)-[:OFFERS]->(f:Filiere)
WHERE coalesce(o.validFrom, '') <= $at AND $at <= coalesce(o.validTo, '~')
  AND coalesce(f.validFrom, '') <= $at AND $at <= coalesce(f.validTo, '~')
WITH collect({
  id: f.id,
  stage: f.stage,
  start: f.stage = 'INTAKE' OR coalesce(f.openAdmission, false),
  severity: CASE WHEN f.openAdmission IS NULL THEN 'to-document' ELSE 'strong' END,
  documented: f.openAdmission IS NOT NULL AND (documenting > 0 OR coalesce(o.linksVerifiedOn, '~') <= $at)
    AND none(x IN coalesce(f.presumed, []) WHERE x IN ['stage', 'openAdmission'])
}) AS filieres
OPTIONAL MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(bo:Operator)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
WITH filieres, [f IN filieres WHERE f.start | f.id] AS starts, collect({a: a.id, b: b.id}) AS edges
WITH filieres, edges, reduce(walk = {reached: [], last: starts, left: edges}, step IN range(0, size(edges)) |
  CASE WHEN size(walk.last) = 0 THEN walk ELSE {
    reached: walk.reached + walk.last,
    last: [e IN walk.left WHERE e.a IN walk.last AND NOT e.b IN walk.last | e.b],
    left: [e IN walk.left WHERE NOT e.a IN walk.last AND NOT e.b IN walk.last]
  } END) AS walk
WITH filieres, edges, [f IN filieres WHERE f.documented = false | f.id] AS undocumented, walk.reached AS reached
WITH filieres, reached, reduce(walk = {reached: [], last: undocumented, left: edges}, step IN range(0, size(edges)) |
  CASE WHEN size(walk.last) = 0 THEN walk ELSE {
    reached: walk.reached + walk.last,
    last: [e IN walk.left WHERE e.a IN walk.last AND NOT e.b IN walk.last | e.b],
    left: [e IN walk.left WHERE NOT e.a IN walk.last AND NOT e.b IN walk.last]
  } END) AS walk
WITH filieres, reached, walk.reached AS doubtful
UNWIND filieres AS f
WITH f, reached, doubtful
WHERE NOT f.id IN reached
RETURN f.id AS filiere, f.stage AS stage, f.severity AS severity,
  CASE WHEN f.id IN doubtful THEN 'possible' ELSE 'certain' END AS certainty
ORDER BY filiere
