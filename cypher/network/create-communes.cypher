// question: Combien de nœuds pour les communes de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Commune)
SET n = row.properties
RETURN count(n) AS written
