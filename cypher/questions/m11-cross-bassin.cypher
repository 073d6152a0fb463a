// question: Quels débouchés et quels secteurs un bassin n’atteint-il qu’en passant par des filières d’ailleurs ?
// parameters: $at
// columns: bassin, target, name, certainty
// Lu sur N⁺, depuis les points d’entrée du bassin ; un secteur compte de la préqualification à l’alternance, jamais GENERIC.
// Bassins d’une filière : ceux des communes de ses sites valides ; sans site, ceux que déclare son opérateur.
// `certain` : vrai aussi si les filières sans site sont comptées dans le bassin, et les entrées sans site laissées de côté ; et rien n’est présumé de ce qui fait une entrée, un secteur ou une fin de parcours.
// Les parcours en largeur avancent d’un pas par tour : `left` garde les passerelles pas encore suivies, `last` les filières du dernier pas.
OPTIONAL MATCH (c:Commune)-[m:PART_OF]->(b:Bassin)
WHERE coalesce(m.validFrom, '') <= $at AND $at <= coalesce(m.validTo, '~')
WITH collect({commune: c.id, bassin: b.id}) AS members
MATCH (o:Operator)-[:OFFERS]->(f:Filiere)
WHERE coalesce(o.validFrom, '') <= $at AND $at <= coalesce(o.validTo, '~')
  AND coalesce(f.validFrom, '') <= $at AND $at <= coalesce(f.validTo, '~')
OPTIONAL MATCH (f)-[:AT]->(s:Site)-[:`IN`]->(c:Commune)
WHERE coalesce(s.validFrom, '') <= $at AND $at <= coalesce(s.validTo, '~')
WITH members, o, f, collect(c.id) AS communes
OPTIONAL MATCH (o)-[:COVERS]->(b:Bassin)
WITH members, f, communes, collect(b.id) AS declared
OPTIONAL MATCH (f)-[r:PREPARES]->(t:Outlet)
WHERE coalesce(r.validFrom, '') <= $at AND $at <= coalesce(r.validTo, '~')
WITH members, f, communes, declared, collect(t.id) AS prepared
OPTIONAL MATCH (f)-[p:PASSERELLE]->(t:Outlet)
WHERE NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
WITH members, f, communes, declared, prepared, collect(t.id) AS joined
WITH collect({
  id: f.id,
  start: f.stage = 'INTAKE' OR coalesce(f.openAdmission, false),
  sited: size(communes) > 0,
  bassins: CASE WHEN size(communes) = 0 THEN declared ELSE [m IN members WHERE m.commune IN communes | m.bassin] END,
  outlets: prepared + joined + CASE
    WHEN size(prepared) = 0 AND (f.stage = 'COACHING' OR coalesce(f.terminal, false)) THEN ['emploi'] ELSE [] END,
  sector: CASE WHEN f.stage IN ['PREQUALIFICATION', 'QUALIFICATION', 'DUAL_TRAINING'] THEN coalesce(f.sector, 'GENERIC') ELSE 'GENERIC' END,
  startPresumed: any(x IN coalesce(f.presumed, []) WHERE x IN ['stage', 'openAdmission']),
  sectorPresumed: any(x IN coalesce(f.presumed, []) WHERE x IN ['stage', 'sector']),
  endPresumed: size(prepared) = 0 AND (f.stage = 'COACHING' OR coalesce(f.terminal, false))
    AND any(x IN coalesce(f.presumed, []) WHERE x IN ['stage', 'terminal'])
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
MATCH (b:Bassin)
WITH b.id AS bassin, filieres, edges,
  [f IN filieres WHERE b.id IN f.bassins | f.id] AS inside,
  [f IN filieres WHERE b.id IN f.bassins OR NOT f.sited | f.id] AS insideAtMost,
  [f IN filieres WHERE b.id IN f.bassins AND f.start | f.id] AS starts,
  [f IN filieres WHERE b.id IN f.bassins AND f.start AND f.sited | f.id] AS sitedStarts,
  size([f IN filieres WHERE b.id IN f.bassins AND f.start AND f.startPresumed | f.id]) AS presumedStarts
WHERE size(starts) > 0
UNWIND [
  {sure: false, outside: true, last: starts, left: edges},
  {sure: false, outside: false, last: starts, left: [e IN edges WHERE e.b IN inside]},
  {sure: true, outside: true, last: sitedStarts, left: edges},
  {sure: true, outside: false, last: sitedStarts, left: [e IN edges WHERE e.b IN insideAtMost]}
] AS way
WITH bassin, filieres, presumedStarts, way.sure AS sure, way.outside AS outside,
  reduce(walk = {reached: [], last: way.last, left: way.left}, step IN range(0, size(edges)) |
    CASE WHEN size(walk.last) = 0 THEN walk ELSE {
      reached: walk.reached + walk.last,
      last: [e IN walk.left WHERE e.a IN walk.last AND NOT e.b IN walk.last | e.b],
      left: [e IN walk.left WHERE NOT e.a IN walk.last AND NOT e.b IN walk.last]
    } END) AS walk
UNWIND [f IN filieres WHERE f.id IN walk.reached] AS f
UNWIND [outlet IN f.outlets | {target: 'OUTLET', name: outlet, presumed: outlet = 'emploi' AND f.endPresumed}]
  + [{target: 'SECTOR', name: f.sector, presumed: f.sectorPresumed}] AS found
WITH bassin, presumedStarts, found.target AS target, found.name AS name,
  sum(CASE WHEN NOT sure AND NOT outside THEN 1 ELSE 0 END) AS own,
  sum(CASE WHEN sure AND outside THEN 1 ELSE 0 END) AS sited,
  sum(CASE WHEN sure AND NOT outside THEN 1 ELSE 0 END) AS ownAtMost,
  sum(CASE WHEN NOT sure AND outside AND found.presumed THEN 1 ELSE 0 END) AS presumedCarriers
WHERE own = 0 AND NOT (target = 'SECTOR' AND name = 'GENERIC')
RETURN bassin, target, name, CASE WHEN sited > 0 AND ownAtMost = 0 AND presumedStarts + presumedCarriers = 0 THEN 'certain' ELSE 'possible' END AS certainty
ORDER BY bassin, target, name
