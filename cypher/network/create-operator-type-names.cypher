// question: Combien de noms datés de types d’opérateurs écrits ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (t:OperatorType {id: row.type})
CREATE (t)-[:NAMED]->(n:OperatorTypeName)
SET n = row.properties
RETURN count(n) AS written
