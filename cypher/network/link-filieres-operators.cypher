// question: Combien de filières rattachées à leur opérateur ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Filiere {id: row.from}), (b:Operator {id: row.to})
CREATE (b)-[r:OFFERS]->(a)
RETURN count(r) AS written
