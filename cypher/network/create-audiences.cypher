// question: Combien de nœuds pour les publics de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Audience)
SET n = row.properties
RETURN count(n) AS written
