// question: Combien d’opérateurs associés aux actions ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:AwarenessAction {id: row.from}), (b:Operator {id: row.to})
CREATE (a)-[r:INVOLVES {position: row.position}]->(b)
RETURN count(r) AS written
