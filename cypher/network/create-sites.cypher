// question: Combien d’implantations écrites, chacune chez son opérateur et dans sa commune ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (o:Operator {id: row.operator}), (c:Commune {id: row.commune})
CREATE (o)-[:HAS_SITE]->(n:Site)-[:`IN`]->(c)
SET n = row.properties
RETURN count(n) AS written
