// question: Combien de durées de trajet de commune à commune ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Commune {id: row.from}), (b:Commune {id: row.to})
CREATE (a)-[r:TRAVEL]->(b)
SET r = row.properties
RETURN count(r) AS written
