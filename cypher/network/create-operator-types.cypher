// question: Combien de nœuds pour les types d’opérateurs de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:OperatorType)
SET n = row.properties
RETURN count(n) AS written
