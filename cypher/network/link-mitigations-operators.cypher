// question: Combien de leviers rattachés à leur opérateur ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Mitigation {id: row.from}), (b:Operator {id: row.to})
CREATE (b)-[r:PROVIDES]->(a)
RETURN count(r) AS written
