// question: Combien de filières écrites, chacune sous l’opérateur qui l’offre ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (o:Operator {id: row.operator})
CREATE (o)-[:OFFERS]->(n:Filiere)
SET n = row.properties
RETURN count(n) AS written
