// question: Combien de lieux où se donnent les filières ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Filiere {id: row.from}), (b:Site {id: row.to})
CREATE (a)-[r:AT {position: row.position}]->(b)
RETURN count(r) AS written
