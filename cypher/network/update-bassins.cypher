// question: Combien de bassins récrits à leur place, sans toucher à ce qui mène à eux ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Bassin {id: row.id})
SET n = row.properties
RETURN count(n) AS written
