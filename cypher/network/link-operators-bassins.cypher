// question: Combien de bassins déclarés par les opérateurs ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Operator {id: row.from}), (b:Bassin {id: row.to})
CREATE (a)-[r:COVERS {position: row.position}]->(b)
RETURN count(r) AS written
