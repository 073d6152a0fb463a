// question: Combien de filières dont parlent les actions ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:AwarenessAction {id: row.from}), (b:Filiere {id: row.to})
CREATE (a)-[r:ABOUT {position: row.position}]->(b)
RETURN count(r) AS written
