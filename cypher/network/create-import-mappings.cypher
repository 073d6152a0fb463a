// question: Combien de nœuds pour les modèles d’import de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:ImportMapping)
SET n = row.properties
RETURN count(n) AS written
