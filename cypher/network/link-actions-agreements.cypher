// question: Combien de conventions qui cadrent les actions ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:AwarenessAction {id: row.from}), (b:Agreement {id: row.to})
CREATE (a)-[r:UNDER {position: row.position}]->(b)
RETURN count(r) AS written
