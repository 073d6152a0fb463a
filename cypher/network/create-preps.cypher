// question: Combien de préparations écrites (la filière prépare au débouché) ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Filiere {id: row.from}), (b:Outlet {id: row.to})
CREATE (a)-[r:PREPARES]->(b)
SET r = row.properties
RETURN count(r) AS written
