// question: Combien de actions de sensibilisation récrites à leur place, sans toucher à ce qui mène à elles ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:AwarenessAction {id: row.id})
SET n = row.properties
RETURN count(n) AS written
