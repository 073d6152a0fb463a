// question: Combien de conventions récrites à leur place, sans toucher à ce qui mène à elles ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Agreement {id: row.id})
SET n = row.properties
RETURN count(n) AS written
