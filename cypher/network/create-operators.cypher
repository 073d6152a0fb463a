// question: Combien de nœuds pour les opérateurs de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Operator)
SET n = row.properties
RETURN count(n) AS written
