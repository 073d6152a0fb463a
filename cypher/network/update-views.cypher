// question: Combien de vues gardées récrites à leur place, sans toucher à ce qui mène à elles ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:SavedView {id: row.id})
SET n = row.properties
RETURN count(n) AS written
