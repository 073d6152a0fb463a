// question: Combien de nœuds pour les vues gardées de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:SavedView)
SET n = row.properties
RETURN count(n) AS written
