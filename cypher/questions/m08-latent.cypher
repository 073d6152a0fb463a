// question: Entre quels opérateurs des personnes sont-elles envoyées en nombre, sans qu’aucune passerelle active ne le dise ?
// parameters: $at, $from, $to
// columns: source, target, certainty
// Seuil : 5 personnes sur douze mois, en proportion sur une période plus longue, jamais moins de 5. Lu sur les nombres publiés : un nombre masqué compte pour 1, et des relevés publiés ensemble pour leur somme.
// Seuls comptent les relevés tout entiers dans la période, les plus fins d’abord, ceux de l’envoyeur avant ceux du receveur : un relevé s’efface devant un autre qui compte et le recouvre.
// `certain` : les passerelles qui partent du premier, ou qui mènent au second, sont documentées.
MATCH (r:ReferralFlow)-[:FROM]->(s)
MATCH (r)-[:TO]->(t)
WHERE r.kind <> 'INTRODUCTION'
OPTIONAL MATCH (so:Operator)-[:OFFERS]->(s)
OPTIONAL MATCH (ti:Operator)-[:OFFERS]->(t)
WITH r, s.id AS source, t.id AS target, coalesce(so.id, s.id) AS sender, coalesce(ti.id, t.id) AS receiver
WITH sender, receiver, r.kind AS kind, collect({
  id: r.id,
  source: source,
  target: target,
  declaredBy: r.declaredBy,
  from: r.from,
  to: r.to,
  people: coalesce(r.publishedCount, 1),
  rank: CASE WHEN source = sender THEN 2 ELSE 0 END + CASE WHEN target = receiver THEN 2 ELSE 0 END
    + CASE WHEN r.declaredBy = 'SENDER' THEN 0 ELSE 1 END
}) AS rows
WHERE sender <> receiver
WITH sender, receiver, reduce(counted = [], rank IN range(0, 5) | counted + [row IN rows WHERE row.rank = rank
  AND row.from >= $from AND row.to <= $to AND none(other IN counted
    WHERE other.from <= row.to AND row.from <= other.to
      AND CASE WHEN other.source = row.source AND other.target = row.target
        THEN row.declaredBy = 'RECEIVER' AND other.declaredBy = 'SENDER'
        ELSE (other.source = row.source OR row.source = sender) AND (other.target = row.target OR row.target = receiver)
      END)]) AS counted
UNWIND counted AS row
WITH sender, receiver, sum(row.people) AS shown, collect(row.id) AS counted
OPTIONAL MATCH (s:PublishedSum {sender: sender, receiver: receiver, measure: 'count'})
WHERE all(id IN s.rows WHERE id IN counted)
WITH sender, receiver, shown, sum(s.more) AS more
WITH sender, receiver, shown + coalesce(more, 0) AS people
WITH sender, receiver, people, size([month IN range(1, 1200)
  WHERE toString(date($from) + duration({months: month})) <= toString(date($to) + duration({days: 1}))]) AS months
WHERE people >= 5 AND people * 12 >= months * 5
MATCH (so:Operator {id: sender}), (ti:Operator {id: receiver})
WHERE coalesce(so.validFrom, '') <= $at AND $at <= coalesce(so.validTo, '~')
  AND coalesce(ti.validFrom, '') <= $at AND $at <= coalesce(ti.validTo, '~')
OPTIONAL MATCH (so)-[:OFFERS]->(a:Filiere)-[p:PASSERELLE]->(b:Filiere)<-[:OFFERS]-(ti)
WHERE p.kind <> 'DISCOVERY' AND coalesce(p.planned, false) = false AND coalesce(p.validFrom, '') <= $at AND $at <= coalesce(p.validTo, '~')
  AND NOT ((p.suspendedFrom IS NOT NULL OR p.suspendedTo IS NOT NULL)
    AND coalesce(p.suspendedFrom, '') <= $at AND $at <= coalesce(p.suspendedTo, '~'))
  AND coalesce(a.validFrom, '') <= $at AND $at <= coalesce(a.validTo, '~')
  AND coalesce(b.validFrom, '') <= $at AND $at <= coalesce(b.validTo, '~')
WITH so, ti, count(p) AS passages
WHERE passages = 0
OPTIONAL MATCH (so)-[:OFFERS]->(:Filiere)-[d:PASSERELLE]->()
WHERE d.kind <> 'DISCOVERY'
WITH so, ti, count(d) AS leaving
OPTIONAL MATCH (ti)-[:OFFERS]->(:Filiere)<-[e:PASSERELLE]-(:Filiere)
WHERE e.kind <> 'DISCOVERY'
WITH so, ti, leaving, count(e) AS entering
RETURN so.id AS source, ti.id AS target, CASE
  WHEN leaving + entering > 0 OR coalesce(so.linksVerifiedOn, '~') <= $at OR coalesce(ti.linksVerifiedOn, '~') <= $at
  THEN 'certain' ELSE 'possible' END AS certainty
ORDER BY source, target
