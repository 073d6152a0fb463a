// question: Quel est le chemin le plus court, en passerelles, d’une filière à une filière ou à un débouché ?
// parameters: $at, $source, $target
// columns: steps, elements
// Sans regarder les niveaux. Une préparation à un débouché n’est pas un pas. De plusieurs chemins aussi courts, le premier dans l’ordre des identifiants.
// `layers` : les éléments à 0 pas du but, puis à 1 pas… ; on redescend ensuite de la source au but par le plus petit voisin de chaque couche.
MATCH (so:Operator)-[:OFFERS]->(s:Filiere {id: $source})
WHERE coalesce(so.validFrom, '') <= $at AND $at <= coalesce(so.validTo, '~')
  AND coalesce(s.validFrom, '') <= $at AND $at <= coalesce(s.validTo, '~')
OPTIONAL MATCH (fo:Operator)-[:OFFERS]->(f:Filiere)
WHERE coalesce(fo.validFrom, '') <= $at AND $at <= coalesce(fo.validTo, '~')
  AND coalesce(f.validFrom, '') <= $at AND $at <= coalesce(f.validTo, '~')
OPTIONAL MATCH (f)-[r:PREPARES]->(t:Outlet)
WHERE coalesce(r.validFrom, '') <= $at AND $at <= coalesce(r.validTo, '~')
WITH s.id AS start, f, collect(t.id) AS prepared
WITH start, [$target] + collect(CASE
  WHEN $target IN prepared THEN f.id
  WHEN $target = 'emploi' AND size(prepared) = 0 AND (f.stage = 'COACHING' OR coalesce(f.terminal, false)) THEN f.id
  END) AS goals
OPTIONAL MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
OPTIONAL MATCH (bo:Operator)-[:OFFERS]->(b)
WITH start, goals, collect(CASE
  WHEN coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
    AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~') THEN {a: a.id, b: b.id}
  END) AS edges
WITH start, edges, reduce(walk = {layers: [], last: goals, left: edges}, step IN range(0, size(edges)) |
  CASE WHEN size(walk.last) = 0 OR start IN walk.last THEN walk ELSE {
    layers: [walk.last] + walk.layers,
    last: [e IN walk.left WHERE e.b IN walk.last AND NOT e.a IN walk.last | e.a],
    left: [e IN walk.left WHERE NOT e.a IN walk.last]
  } END) AS walk
WHERE start IN walk.last
WITH reduce(path = [start], layer IN walk.layers | path + [
  reduce(next = '~', e IN edges | CASE WHEN e.a = path[size(path) - 1] AND e.b IN layer AND e.b < next THEN e.b ELSE next END)
]) AS path
RETURN size(path) - 1 AS steps,
  CASE WHEN path[size(path) - 1] = $target THEN path ELSE path + [$target] END AS elements
