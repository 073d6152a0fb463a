// question: Combien d’appartenances datées de communes aux bassins ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Commune {id: row.from}), (b:Bassin {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.properties
RETURN count(r) AS written
