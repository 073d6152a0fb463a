// question: Combien de modèles d’import récrits à leur place, sans toucher à ce qui mène à eux ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:ImportMapping {id: row.id})
SET n = row.properties
RETURN count(n) AS written
