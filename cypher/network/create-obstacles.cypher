// question: Combien de nœuds pour les obstacles de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:Obstacle)
SET n = row.properties
RETURN count(n) AS written
