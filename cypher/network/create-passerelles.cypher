// question: Combien de passerelles écrites de filière à filière ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Filiere {id: row.from}), (b:Filiere {id: row.to})
CREATE (a)-[r:PASSERELLE]->(b)
SET r = row.properties
RETURN count(r) AS written
