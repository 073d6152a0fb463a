// question: Combien de nœuds pour les débouchés de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Outlet)
SET n = row.properties
RETURN count(n) AS written
