// question: Combien de implantations rattachées à leur opérateur ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Site {id: row.from}), (b:Operator {id: row.to})
CREATE (b)-[r:HAS_SITE]->(a)
RETURN count(r) AS written
