// question: Combien de modèles d’import effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:ImportMapping {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
