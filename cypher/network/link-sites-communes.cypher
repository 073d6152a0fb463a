// question: Combien de implantations rattachées à leur commune ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Site {id: row.from}), (b:Commune {id: row.to})
CREATE (a)-[r:`IN`]->(b)
RETURN count(r) AS written
