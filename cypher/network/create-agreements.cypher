// question: Combien de nœuds pour les conventions de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Agreement)
SET n = row.properties
RETURN count(n) AS written
