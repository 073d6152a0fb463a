// question: Combien d’obstacles portent sur une implantation ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Obstacle {id: row.from}), (b:Site {id: row.to})
CREATE (a)-[r:ON]->(b)
RETURN count(r) AS written
