// question: Combien de nœuds pour les vies de constats de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:FindingLife)
SET n = row.properties
RETURN count(n) AS written
