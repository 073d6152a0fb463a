// question: Combien de nœuds pour les bassins de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Bassin)
SET n = row.properties
RETURN count(n) AS written
