// question: Entre quels éléments toutes les passerelles actives sont-elles informelles ?
// parameters: $at
// columns: source, target, passerelles
// Un débouché n’a pas d’opérateur et vaut toujours. Une passerelle dont personne n’a dit la forme n’est pas comptée comme informelle.
MATCH (ao:Operator)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b)
WHERE coalesce(ao.validFrom, '') <= $at AND $at <= coalesce(ao.validTo, '~')
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
OPTIONAL MATCH (bo:Operator)-[:OFFERS]->(b)
WITH a, p, b, bo
WHERE coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
WITH a.id AS source, b.id AS target, collect(p.id) AS passerelles,
  sum(CASE WHEN coalesce(p.formality, '') = 'INFORMAL' THEN 0 ELSE 1 END) AS others
WHERE others = 0
RETURN source, target, passerelles
ORDER BY source, target
