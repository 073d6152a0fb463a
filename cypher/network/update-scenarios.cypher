// question: Combien de scénarios récrits à leur place, sans toucher à ce qui mène à eux ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Scenario {id: row.id})
SET n = row.properties
RETURN count(n) AS written
