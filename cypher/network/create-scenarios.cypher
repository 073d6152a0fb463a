// question: Combien de nœuds pour les scénarios de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Scenario)
SET n = row.properties
RETURN count(n) AS written
