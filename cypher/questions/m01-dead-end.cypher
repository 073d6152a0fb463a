// question: De quelles filières en activité aucune passerelle active, ni aucune préparation à un débouché, ne sort-elle ?
// parameters: $at
// columns: filiere, stage, certainty
// P⁺ : passerelles actives, sauf RETURN et DISCOVERY ; N⁺ : P⁺ et les préparations. Une filière terminale n’est pas une impasse.
// `certain` : on a passé en revue les passerelles de l’opérateur, ou une passerelle (découvertes à part) part d’une de ses filières ; et rien n’est présumé de l’étape de la filière.
MATCH (o:Operator)-[:OFFERS]->(f:Filiere)
WHERE coalesce(o.validFrom, '') <= $at AND $at <= coalesce(o.validTo, '~')
  AND coalesce(f.validFrom, '') <= $at AND $at <= coalesce(f.validTo, '~')
  AND f.stage <> 'COACHING' AND coalesce(f.terminal, false) = false
  AND NOT EXISTS {
    MATCH (f)-[r:PREPARES]->(:Outlet)
    WHERE coalesce(r.validFrom, '') <= $at AND $at <= coalesce(r.validTo, '~')
  }
  AND NOT EXISTS {
    MATCH (f)-[p:PASSERELLE]->(:Outlet)
    WHERE NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
      AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
        AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
  }
  AND NOT EXISTS {
    MATCH (f)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(bo:Operator)
    WHERE coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
      AND coalesce(bo.validFrom, '') <= $at AND $at <= coalesce(bo.validTo, '~')
      AND NOT p.kind IN ['RETURN', 'DISCOVERY'] AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
      AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
        AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
  }
WITH o, f
OPTIONAL MATCH (o)-[:OFFERS]->(:Filiere)-[d:PASSERELLE]->()
WHERE d.kind <> 'DISCOVERY'
WITH o, f, count(d) AS documenting
RETURN f.id AS filiere, f.stage AS stage,
  CASE WHEN (documenting > 0 OR coalesce(o.linksVerifiedOn, '~') <= $at)
    AND none(x IN coalesce(f.presumed, []) WHERE x IN ['stage', 'terminal']) THEN 'certain' ELSE 'possible' END AS certainty
ORDER BY filiere
