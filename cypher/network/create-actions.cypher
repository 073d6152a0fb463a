// question: Combien de nœuds pour les actions de sensibilisation de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:AwarenessAction)
SET n = row.properties
RETURN count(n) AS written
