// question: Combien de passerelles écrites de filière à débouché ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Filiere {id: row.from}), (b:Outlet {id: row.to})
CREATE (a)-[r:PASSERELLE]->(b)
SET r = row.properties
RETURN count(r) AS written
