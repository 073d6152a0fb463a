// question: Combien de parties aux conventions ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Agreement {id: row.from}), (b:Operator {id: row.to})
CREATE (a)-[r:PARTY {position: row.position}]->(b)
RETURN count(r) AS written
