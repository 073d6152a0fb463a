// question: Combien de leviers écrits, chacun avec l’opérateur qui le fournit ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (o:Operator {id: row.operator})
CREATE (o)-[:PROVIDES]->(n:Mitigation)
SET n = row.properties
RETURN count(n) AS written
